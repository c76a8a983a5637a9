import type { AstroIntegration } from 'astro';

/** Makes `client:painted` and `client:asked` known to Astro, as it documents for directives of one's own. */
export const clientDirectives: AstroIntegration = {
  name: 'client-directives',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'painted', entrypoint: './integrations/waking/painted.ts' });
      addClientDirective({ name: 'asked', entrypoint: './integrations/waking/asked.ts' });
    },
  },
};
