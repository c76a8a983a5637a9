/*
 * What a first visit to a page costs on the wire, worked out from the built files: the page, the scripts of the islands
 * that wake by themselves with all that those import, and the manifest. Bytes are those of the brotli bodies, as
 * scripts/serve.ts sends them; headers are not counted. tests/site/first-visit.spec.ts holds it to what a browser asks for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseSync } from 'vite';

/** What a visit asks for, and how many bytes of each kind come. */
export type FirstVisit = {
  readonly files: readonly string[];
  readonly html: number;
  readonly script: number;
  readonly total: number;
};

const ISLAND = /<astro-island\s([^>]*)>/g;
const MANIFEST = /<link rel="later-manifest" href="([^"]*)"/;

/** The addresses of the modules that this file cannot run without. */
function importsOf(file: string, code: string): string[] {
  const { staticImports, staticExports } = parseSync(file, code).module;
  const again = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value));
  const names = [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...again];
  return names.filter((name) => name !== undefined).map((name) => new URL(name, `file://${file}`).pathname);
}

/**
 * What is sent to somebody who opens a page and has nothing of the site yet.
 * @param folder where the site is built
 * @param route the route of the page, or /404.html
 */
export function firstVisit(folder: string, route: string): FirstVisit {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const page = route.endsWith('/') ? `${route}index.html` : route;
  const html = read(page);
  const scripts = new Set<string>();
  const follow = (file: string): void => {
    if (scripts.has(file)) return;
    scripts.add(file);
    importsOf(file, read(file)).forEach(follow);
  };
  for (const [, attributes = ''] of html.matchAll(ISLAND)) {
    if (attributes.includes('client="asked"')) continue;
    for (const [, url = ''] of attributes.matchAll(/(?:component|renderer)-url="([^"]*)"/g)) follow(url);
  }
  const manifest = MANIFEST.exec(html)?.[1];
  const bytesOf = (file: string): number => brotliCompressSync(read(file)).length;
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + bytesOf(file), 0);
  const others = manifest === undefined ? [] : [manifest];
  const parts = { html: bytesOf(page), script: sum(scripts) };
  return { files: [page, ...scripts, ...others], ...parts, total: parts.html + parts.script + sum(others) };
}
