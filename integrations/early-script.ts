import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc } from 'vite';

/** Builds src/browser/early.ts into the code that stands inline on every page. */
export async function buildEarlyScript(): Promise<string> {
  const file = new URL('../src/browser/early.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname, { sourcemap: false });
  return (await minify('early.js', code, { module: false })).code.trim();
}
