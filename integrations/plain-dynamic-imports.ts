import type { Plugin } from 'vite';

/**
 * Replaces Vite's preload helper (0.6 KB on every page) by nothing: it fetches the stylesheets and further files of a
 * dynamic import ahead of it, and ours have none, as every style is inline.
 */
export function plainDynamicImports(): Plugin {
  return {
    name: 'plain-dynamic-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
