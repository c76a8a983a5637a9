/*
 * What a first visit to a page costs on the wire, worked out from the built files: the page, the scripts of the islands
 * that wake by themselves with all that those import, and the manifest, which a browser without a window leaves out.
 * Bytes are those of the brotli bodies, as scripts/serve.ts sends them; headers are not counted. The bench holds pages
 * and scripts to what a browser really asks for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseSync } from 'vite';
import type { Weight } from './limits.ts';

const ISLAND = /<astro-island\s([^>]*)>/g;
const MANIFEST = /<link rel="later-manifest" href="([^"]*)"/g;

/** The paths of the modules that this one cannot run without. */
function importsOf(path: string, code: string): string[] {
  const { staticImports, staticExports } = parseSync(path, code).module;
  const passedOn = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value));
  const imported = staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...imported, ...passedOn].flatMap((name) => name ?? []).map((name) => join(path, '..', name));
}

/**
 * What is sent to somebody who opens a page and has nothing of the site yet.
 * @param folder where the site is built, for the root of a domain
 * @param route the route of the page, or /404.html
 * @throws when a file that the page names is not there
 */
export function firstVisit(folder: string, route: string): Weight {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const bytesOf = (path: string): number => brotliCompressSync(read(path)).length;
  const page = route.endsWith('/') ? `${route}index.html` : route;
  const html = read(page);
  const scripts = new Set<string>();
  const follow = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    importsOf(path, read(path)).forEach(follow);
  };
  for (const [, attributes = ''] of html.matchAll(ISLAND)) {
    if (attributes.includes('client="asked"')) continue;
    for (const [, url = ''] of attributes.matchAll(/(?:component|renderer)-url="([^"]*)"/g)) follow(url);
  }
  const manifests = [...html.matchAll(MANIFEST)].map(([, href = '']) => href);
  const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + bytesOf(path), 0);
  const parts = { html: bytesOf(page), script: sum(scripts) };
  return { ...parts, total: parts.html + parts.script + sum(manifests), requests: 1 + scripts.size + manifests.length };
}
