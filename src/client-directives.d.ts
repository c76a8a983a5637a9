import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island once the page is on the screen: integrations/client-painted.ts. */
    'client:painted'?: boolean;
  }
}
