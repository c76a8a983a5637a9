import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island once the page is on the screen: integrations/waking/painted.ts. */
    'client:painted'?: boolean;
    /** Wakes the island when the person first touches it: integrations/waking/asked.ts. */
    'client:asked'?: boolean;
  }
}
