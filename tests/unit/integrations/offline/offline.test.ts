import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { switchOff, writeWorker } from '../../../../integrations/offline/offline.ts';
import { BROWSER_FLOOR } from '../../../../lint/browser-floor.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'after-the-interview-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>Where are you now?</p>');
  await writeFile(join(folder, 'assets/core.12345678.js'), 'start()');
  await writeFile(join(folder, 'social.png'), 'a picture');
});

afterEach(() => rm(folder, { recursive: true }));

async function workerOf(): Promise<string> {
  await writeWorker(pathToFileURL(`${folder}/`), BROWSER_FLOOR);
  return readFile(join(folder, 'sw.js'), 'utf8');
}

test('two builds of the same files give the same worker, byte by byte', async () => {
  const first = await workerOf();
  expect(await workerOf()).toBe(first);
});

test('the list has the pages and scripts, and a page that says something else makes another version', async () => {
  const versionIn = (worker: string): string => /"version":"([\w-]{8})"/.exec(worker)?.[1] ?? '';
  const first = await workerOf();
  expect(first).toContain('"":"');
  expect(first).toContain('"assets/core.12345678.js":"');
  expect(first).not.toContain('social.png');
  await writeFile(join(folder, 'index.html'), '<p>Where are you by now?</p>');
  expect(versionIn(await workerOf())).not.toBe(versionIn(first));
});

test('what takes the place of a broken worker answers no request', async () => {
  await switchOff(pathToFileURL(`${folder}/`), BROWSER_FLOOR);
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  expect(worker).toContain('unregister');
  expect(worker).not.toMatch(/["'`]fetch["'`]/);
  expect(await workerOf()).toMatch(/["'`]fetch["'`]/);
});
