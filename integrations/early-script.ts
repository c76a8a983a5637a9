import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc } from 'vite';

/**
 * Builds src/browser/early.ts into the script that stands inline on every page.
 * @returns its code, and the hash that the content security policy needs to let it run
 */
export async function buildEarlyScript(): Promise<{ code: string; hash: `sha256-${string}` }> {
  const file = new URL('../src/browser/early.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname, { sourcemap: false });
  const minified = (await minify('early.js', code, { module: false })).code.trim();
  return { code: minified, hash: `sha256-${createHash('sha256').update(minified).digest('base64')}` };
}
