import { generateHydrateScript } from 'astro/runtime/server/hydration.js';
import { renderElement } from 'astro/runtime/server/render/util.js';
import { getPrescripts } from 'astro/runtime/server/scripts.js';

export type Props = Readonly<Record<string, unknown>>;
type Client = 'painted' | 'asked';

/** Where Astro says that the shared islands are. */
export const SHARED = '/repo/assets/shared-islands.CS5.js';

/** The script of our own at the end of a page. */
export const EARLY = "try{early('$& $1')}catch{}";

type Astro = Parameters<typeof generateHydrateScript>;

/** An island as this version of Astro writes it, with Astro's own functions. */
export async function island(name: string, props: Props, client: Client = 'painted', url = SHARED): Promise<string> {
  const options = {
    renderer: { clientEntrypoint: '/repo/assets/hydrate-island.js' },
    result: { resolve: (path: string) => Promise.resolve(path.startsWith('astro:') ? '' : path) },
    ...{ astroId: 'Z1', props, attrs: { 'data-preact-island-id': '10' } },
  } as unknown as Astro[0];
  const metadata = {
    ...{ hydrate: client, hydrateArgs: true, displayName: name },
    ...{ componentUrl: url, componentExport: { value: name } },
  } as unknown as Astro[1];
  const element = await generateHydrateScript(options, metadata);
  element.props['await-children'] = '';
  return renderElement('astro-island', { ...element, children: `<p>${name}</p><!--astro:end-->` }, false);
}

/** Astro's scripts before the first island, and before the first of another kind. */
function astroScripts(): string {
  const directive =
    "(()=>{(self.Astro||(self.Astro={})).NAME=()=>{};window.dispatchEvent(new Event('astro:NAME'))})();";
  const result = {
    clientDirectives: new Map(['painted', 'asked'].map((name) => [name, directive.replaceAll('NAME', name)])),
  } as unknown as Parameters<typeof getPrescripts>[0];
  return getPrescripts(result, 'both', 'painted') + getPrescripts(result, 'directive', 'asked');
}

/** A whole page with these islands. */
export function page(body: string, scripts = astroScripts()): string {
  return `<html><head><script>theme()</script></head><body>${scripts}${body}<script>${EARLY}</script></body></html>`;
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The attributes of each island as a browser reads them: quotes of both kinds, and the few references we write. */
export function islandsIn(html: string): readonly Readonly<Record<string, string>>[] {
  const attribute = /\s+([^\s"'>/=]+)(?:=(?:"([^"]*)"|'([^']*)'))?/y;
  return [...html.matchAll(/<astro-island(?=[\s>])/g)].map(({ index }) => {
    const found: Record<string, string> = {};
    attribute.lastIndex = index + '<astro-island'.length;
    for (let match = attribute.exec(html), end; match !== null; match = attribute.exec(html)) {
      end = attribute.lastIndex;
      found[match[1] ?? ''] = (match[2] ?? match[3] ?? '').replace(/&([^;\s]*);?/g, (reference, name: string) => {
        if (reference !== `&${name};` || REFERENCES[name] === undefined) throw new Error(`a bare & in ${html}`);
        return REFERENCES[name];
      });
      if (html[end] === '>') return found;
    }
    throw new Error(`An island does not end: ${html.slice(index, index + 300)}`);
  });
}
