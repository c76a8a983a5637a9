import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildInlineScript } from './inline-script.ts';

type Props = Readonly<Record<string, unknown>>;

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As Astro writes props, each value comes with its type, of which 0 is plain and 1 a list. */
function plain(typed: unknown): unknown {
  const [type, value] = typed as [number, unknown];
  if (type === 1) return (value as unknown[]).map(plain);
  if (type !== 0) throw new Error(`An island has a prop of Astro's type ${String(type)}: pass plain JSON instead.`);
  return typeof value === 'object' && value !== null ? plainProps(value as Props) : value;
}

function plainProps(props: Props): Props {
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, plain(value)]));
}

const ISLAND = /<astro-island((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g;
const INLINE = /<script>([\s\S]*?)<\/script>/g;

function attributesOf(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]),
  );
}

/** A module by its address, and by what name each of its exports goes there. */
export type Exports = { readonly url: string; readonly nameOf: (exported: string) => string };

/**
 * Where the shared islands really are: the file that Astro names only passes on what it imports from another, which
 * would be one more request.
 * @param url the address of the file that Astro names
 * @param code what is in it
 */
export function throughFacade(url: string, code: string): Exports {
  const [, list = '', file = ''] = /^export\{([^}]*)\}from"\.\/([^"]+)";?\s*$/.exec(code) ?? [];
  if (file === '') return { url, nameOf: (exported) => exported };
  const names = new Map(list.split(',').map((each) => each.split(' as ').reverse() as [string, string]));
  return { url: url.replace(/[^/]+$/, file), nameOf: (exported) => names.get(exported) ?? exported };
}

/** The address of the shared islands in a built page. */
function sharedUrl(html: string): string {
  const url = /component-url="([^"]*shared-islands[^"]*)"/.exec(html)?.[1];
  if (url === undefined)
    throw new Error('A page has no shared islands: every page shows what cannot be saved with one.');
  return url;
}

/**
 * A built page whose islands are woken by waking/wake.ts instead of Astro's own script.
 * @param html a whole document
 * @param early the script at the end of the page, which `wake` is appended to
 * @param wake the built text of waking/wake.ts
 * @param shared where the shared islands are
 * @throws when Astro's script is not found: then Astro writes its pages in another way
 */
export function withOwnIslands(html: string, early: string, wake: string, shared: Exports): string {
  const named = sharedUrl(html);
  const scripts = [...html.matchAll(INLINE)].filter(([, code = '']) => /astro:(hydrate|painted|asked)/.test(code));
  const isKnown = [...html.matchAll(/<astro-island\b/g)].length === [...html.matchAll(ISLAND)].length;
  if (scripts.length === 0 || !html.includes(early) || !isKnown) {
    throw new Error(
      'A page has not the scripts and islands that integrations/own-islands.ts knows: compare with what Astro writes now.',
    );
  }
  const bare = scripts.reduce((page, [script]) => page.replace(script, ''), html);
  const own = bare.replace(ISLAND, (_island, list: string) => {
    const { 'component-url': url, 'component-export': name = '', props = '{}', client = '' } = attributesOf(list);
    const json = JSON.stringify(plainProps(JSON.parse(props) as Props));
    return [
      '<astro-island',
      ...(url === named ? [`component="${shared.nameOf(name)}"`] : [`component="${name}"`, `file="${url ?? ''}"`]),
      ...(json === '{}' ? [] : [`props='${escape(json)}'`]),
      // What waits to be asked is not awaited by anyone.
      client === 'painted' ? 'ssr>' : `wake="${client}">`,
    ].join(' ');
  });
  const filledIn = wake
    .replace('SHARED_ISLANDS', () => shared.url)
    .replace('hydrateIsland', () => shared.nameOf('hydrateIsland'));
  return own.replace(early, () => early + filledIn);
}

/** Makes `client:painted` and `client:asked` known to Astro, and gives built pages a smaller script for islands. */
export function ownIslands(early: string): AstroIntegration {
  let base = '/';
  return {
    name: 'own-islands',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const name of ['painted', 'asked']) {
          addClientDirective({ name, entrypoint: `./integrations/waking/${name}.ts` });
        }
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const wake = await buildInlineScript('integrations/waking/wake.ts');
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = `${folder}/${file}`;
          const html = await readFile(path, 'utf8');
          const url = sharedUrl(html);
          const shared = throughFacade(url, await readFile(folder + url.slice(base.length), 'utf8'));
          await writeFile(path, withOwnIslands(html, early, wake, shared));
        }
      },
    },
  };
}
