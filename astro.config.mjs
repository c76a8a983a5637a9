// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './integrations/content-security-policy.ts';
import { buildInlineScript } from './integrations/inline-script.ts';
import { ownIslands } from './integrations/own-islands.ts';
import { plainDynamicImports } from './integrations/plain-dynamic-imports.ts';

const earlyScript = await buildInlineScript('src/browser/early.ts');
const notSavingScript = await buildInlineScript('src/browser/not-saving.ts');

/** The address the site will have, when it is known: needed for the sitemap and the social preview. */
const site = process.env.SITE_URL;

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    preact(),
    ownIslands(notSavingScript),
    contentSecurityPolicy(site),
    ...(site === undefined ? [] : [sitemap()]),
  ],
  vite: {
    plugins: [plainDynamicImports()],
    resolve: {
      alias: {
        '@astrojs/preact/client.js': fileURLToPath(new URL('./src/islands/hydrate-island.ts', import.meta.url)),
      },
    },
    define: { EARLY_SCRIPT: JSON.stringify(earlyScript), NOT_SAVING_SCRIPT: JSON.stringify(notSavingScript) },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // One file for the library, the saving and the islands of a stage: a phone in a lobby asks once.
                groups: [
                  {
                    name: 'core',
                    test: /node_modules[\\/](preact|nanostores|@nanostores|@astrojs[\\/]preact)[\\/]|src[\\/]islands[\\/](hydrate-island|shared-islands|use-(can-write|early-choice|saved|written-field))|preload-helper/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
