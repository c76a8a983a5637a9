/* The files that this version keeps. Whatever is not, letter by letter, what was built counts as not there. */
import type { KeptPages } from '../../../src/domain/offline/kept-pages.ts';
import { HASH_LENGTH, isPage, type Kept } from '../kept.ts';
import { pagesOf, type PageBundle } from '../page-bundle.ts';
import { BASE, PREFIX } from './own-caches.ts';

/** Put in front of the worker by the build. */
declare const KEPT: Kept;
export const { files: FILES } = KEPT;
/** The cache of this version. */
export const NAME = PREFIX + KEPT.version;
/** A worker leaves the connection to what the person asks for. */
const AT_ONCE = 4;

/** The answer as it may be kept and given, if it is the file that was built; without what described its way here. */
async function soundOf(name: string, answer: Response | undefined): Promise<Response | undefined> {
  if (answer === undefined) return undefined;
  const body = await answer.arrayBuffer();
  const hash = String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body)));
  if (btoa(hash).slice(0, HASH_LENGTH) !== FILES[name]) return undefined;
  const headers = new Headers(answer.headers);
  for (const each of ['Vary', 'Content-Encoding', 'Content-Length']) headers.delete(each);
  return new Response(body, { headers });
}

/** A file of this version out of its cache; undefined when it is not there, damaged, or caches are refused. */
export async function keptFile(name: string): Promise<Response | undefined> {
  const found = await caches.match(BASE + name, { cacheName: NAME }).catch(() => undefined);
  return soundOf(name, found).catch(() => undefined);
}

/** Keeps a file of this version, if it is what was built. @throws where there is no room */
export async function keep(name: string, answer: Response | undefined): Promise<void> {
  const sound = await soundOf(name, answer);
  if (sound !== undefined) await (await caches.open(NAME)).put(BASE + name, sound);
}

/** Fetches the pages, which share so much that one file of all weighs a quarter of them one by one. */
async function fetchPages(): Promise<void> {
  const pages = pagesOf((await (await fetch(BASE + KEPT.bundle)).json()) as PageBundle);
  const headers = { ...KEPT.pageHeaders, 'Content-Type': 'text/html; charset=utf-8' };
  for (const [name, html] of pages) await keep(name, new Response(html, { headers }));
}

/** Fetches one file. Nothing happens when it cannot be had: it may be later. @throws where there is no room */
async function fetchFile(name: string): Promise<void> {
  // Another content of an asset has another name; anything else may have changed since it was last fetched.
  const cache = name.startsWith('assets/') ? 'default' : 'no-cache';
  await keep(name, await fetch(BASE + name, { cache }).catch(() => undefined));
}

async function missing(): Promise<string[]> {
  const names = Object.keys(FILES);
  const found = await Promise.all(names.map(keptFile));
  return names.filter((_, place) => found[place] === undefined);
}

/** Fetches what is not kept yet, and says how much is kept then. Without room it stops at once. */
export async function complete(): Promise<KeptPages> {
  if ((await missing()).some(isPage)) await fetchPages().catch(() => undefined);
  const queue = await missing();
  const next = async (): Promise<void> => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      await fetchFile(name).catch(() => queue.splice(0));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const of = Object.keys(FILES).length;
  return { kept: of - (await missing()).length, of };
}
