import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { firstVisit } from '../../../scripts/bench/first-visit.ts';
import { keepsTo, limitOf } from '../../../scripts/bench/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-visit-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file of the built site. Returns its bytes of brotli. */
function write(path: string, text: string): number {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return brotliCompressSync(text).length;
}

const island = (url: string, client: string): string =>
  `<astro-island component-url="/assets/${url}.js" renderer-url="/assets/client.js" ssr client="${client}"></astro-island>`;

const library = write('assets/core.js', 'export const a = 1;');
const renderer = write('assets/client.js', 'export { a as default } from "./core.js";');
const ticks = write(
  'assets/ticks.js',
  'import { a } from "./core.js"; export const b = () => [a, import("./later.js")];',
);
const manifest = write('site.webmanifest', '{}');
write('assets/people.js', 'export const c = 1;');
write('assets/later.js', 'export const d = 1;');

test('a first visit costs the page, each script it needs once, and the manifest', () => {
  const html = write(
    'stage/index.html',
    `<link rel="later-manifest" href="/site.webmanifest">${island('ticks', 'painted')}`,
  );
  const script = library + renderer + ticks;
  expect(firstVisit(folder, '/stage/')).toEqual({ html, script, total: html + script + manifest, requests: 5 });
});

test('an island that waits to be asked costs nothing before, and neither does what is imported on demand', () => {
  const html = write('404.html', island('people', 'asked'));
  expect(firstVisit(folder, '/404.html')).toEqual({ html, script: 0, total: html, requests: 1 });
});

test('a page that names a script that was not built stops the check', () => {
  write('lost/index.html', island('lost', 'painted'));
  expect(() => firstVisit(folder, '/lost/')).toThrow('lost.js');
});

test('a stage that outgrows its limit is told in what, and another page has more room', () => {
  const weight = { html: 12_201, script: 15_100, total: 27_501, requests: 9 };
  expect(keepsTo(limitOf('/stage/', ['/stage/']), weight)).toBe('NO: total, HTML, requests');
  expect(keepsTo(limitOf('/worksheet/', ['/stage/']), weight)).toBe('yes');
  expect(keepsTo(limitOf('/worksheet/', ['/stage/']), { ...weight, total: 33_501 })).toBe('NO: total');
});
