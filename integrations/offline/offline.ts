import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EVERYWHERE, WORKER } from '../headers/security-headers.ts';
import { buildWorker } from './build-worker.ts';
import { HASH_LENGTH, isKept, isPage, nameOf, type Kept } from './kept.ts';
import { bundleOf } from './page-bundle.ts';

/** A page out of the worker is sent as a page from the server is; the rest of its policy stands in the page. */
const PAGE_HEADERS = { 'Content-Security-Policy': "frame-ancestors 'none'", ...EVERYWHERE };

function hashOf(content: string | Uint8Array, encoding: 'base64' | 'base64url' = 'base64'): string {
  return createHash('sha256').update(content).digest(encoding).slice(0, HASH_LENGTH);
}

async function keptFiles(dir: URL): Promise<readonly (readonly [string, Buffer])[]> {
  const files = await Array.fromAsync(glob('**/*.*', { cwd: fileURLToPath(dir) }));
  const kept = files.map((file) => file.replaceAll('\\', '/')).filter(isKept);
  return Promise.all(kept.toSorted().map(async (file) => [nameOf(file), await readFile(new URL(file, dir))] as const));
}

/** Writes the worker with the list of what it keeps, and the file that brings it all pages at once (docs/decisions/0027). */
export async function writeWorker(dir: URL, target: readonly string[]): Promise<void> {
  const contents = await keptFiles(dir);
  const pages = contents.filter(([name]) => isPage(name));
  const all = JSON.stringify(bundleOf(Object.fromEntries(pages.map(([name, page]) => [name, page.toString()]))));
  const bundle = `assets/pages.${hashOf(all, 'base64url')}.json`;
  const files = Object.fromEntries(contents.map(([name, content]) => [name, hashOf(content)]));
  const version = hashOf(JSON.stringify([files, PAGE_HEADERS]), 'base64url');
  const kept: Kept = { version, files, bundle, pageHeaders: PAGE_HEADERS };
  await writeFile(new URL(bundle, dir), all);
  await writeFile(new URL(WORKER, dir), `const KEPT=${JSON.stringify(kept)};\n${await buildWorker('sw', target)}\n`);
}

/** Writes what takes the place of a broken worker in every browser that has it, and removes it there. */
export async function switchOff(dir: URL, target: readonly string[]): Promise<void> {
  await writeFile(new URL(WORKER, dir), `${await buildWorker('switched-off', target)}\n`);
}

/**
 * Makes the built site open without a connection.
 * @param options `isOn` is false to switch off, in every browser, a worker that turned out to be broken; `target` names the
 *   oldest browsers
 */
export function offline({ isOn, target }: { isOn: boolean; target: readonly string[] }): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (isOn) await writeWorker(dir, target);
        else await switchOff(dir, target);
      },
    },
  };
}
