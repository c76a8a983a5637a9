// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './integrations/content-security-policy.ts';
import { yamlModules } from './integrations/content/yaml-modules.ts';
import { epub } from './integrations/epub/epub.ts';
import { writeHeaders } from './integrations/headers/write-headers.ts';
import { offline } from './integrations/offline/offline.ts';
import { buildInlineScript } from './integrations/inline-script.ts';
import { thirdPartyLicences } from './integrations/licences/third-party-licences.ts';
import { clientDirectives } from './integrations/waking/client-directives.ts';
import { BROWSER_FLOOR } from './lint/browser-floor.ts';

/** The address the site will have, when it is known: needed for the sitemap and the social preview. */
const site = process.env.SITE_URL;
const base = process.env.BASE_PATH ?? '/';

/** Not with OFFLINE=off, which takes a broken offline worker out of every browser that has it. */
const isOffline = process.env.OFFLINE !== 'off';

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    preact(),
    clientDirectives,
    contentSecurityPolicy,
    epub(site),
    thirdPartyLicences(),
    ...(site === undefined ? [] : [sitemap()]),
    // After all that write pages, as it lists them.
    offline({ isOn: isOffline, target: BROWSER_FLOOR }),
    // The last: it reads the finished pages.
    writeHeaders(base),
  ],
  vite: {
    plugins: [yamlModules],
    // Read by src/layouts/Page.astro, which puts the first into every page, and by the page that opens links.
    define: {
      INLINE_SCRIPT: JSON.stringify(await buildInlineScript('src/browser/inline.ts')),
      ARRIVAL_SCRIPT: JSON.stringify(await buildInlineScript('src/browser/arrival.ts')),
      IS_OFFLINE_ON: JSON.stringify(isOffline),
    },
    build: { target: BROWSER_FLOOR },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // The library, the saving and the islands of a stage in one file, with what they need: a phone in a lobby
                // asks once. What forms need comes when a form is touched.
                groups: [
                  {
                    name: 'core',
                    test: /node_modules[\\/](preact|nanostores|@astrojs[\\/]preact)[\\/]|src[\\/]islands[\\/]shared-islands\.ts/,
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
