import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { licenceOf, packageFolder } from './shipped-packages.ts';

const FILE = 'third-party-licences.txt';
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** Astro writes its script for islands into the pages itself, where no bundler sees it. */
const IN_PAGES = ['astro'];
const OPENING =
  'After the Interview is made with the following works of others, parts of which are sent to your browser.\n' +
  'Each comes under the licence that stands below its name.\n';

/** Notes which modules have any code left in the scripts that browsers get. */
function noteShipped(ids: Set<string>): Plugin {
  return {
    name: 'shipped-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) if (renderedLength > 0) ids.add(id);
      }
    },
  };
}

/** Writes the licences of everything by others that is in the site's scripts beside its pages. */
export function thirdPartyLicences(): AstroIntegration {
  const ids = new Set<string>();
  return {
    name: 'third-party-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteShipped(ids)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const folders = [...ids, ...IN_PAGES.map((name) => `${PACKAGES}/${name}`)].map((id) =>
          packageFolder(id, PACKAGES),
        );
        const found = [...new Set(folders.filter((folder) => folder !== undefined))];
        const licences = (await Promise.all(found.map(licenceOf))).toSorted((a, b) => (a.name < b.name ? -1 : 1));
        const parts = licences.map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`);
        const line = `\n${'-'.repeat(72)}\n\n`;
        await writeFile(new URL(FILE, dir), [OPENING, ...parts].join(line));
      },
    },
  };
}
