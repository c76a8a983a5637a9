import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLoader } from '../../../../integrations/content/list-loader.ts';
import { frozen } from '../../helpers/frozen.ts';

type Entry = { readonly id: string; readonly data: Record<string, unknown> };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'list-loader-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the loader makes of a list with this text; a store that held something before. */
async function load(yaml: string, idsInCode: readonly string[] = []): Promise<readonly Entry[]> {
  writeFileSync(join(folder, 'list.yaml'), yaml);
  let entries: Entry[] = [{ id: 'from-before', data: {} }];
  const context = {
    config: { root: pathToFileURL(`${folder}/`) },
    store: { clear: () => (entries = []), set: (entry: Entry) => entries.push(entry) },
    parseData: ({ data }: Entry) => Promise.resolve(data),
    generateDigest: () => '',
  };
  await listLoader('./list.yaml', frozen(idsInCode)).load(context as unknown as LoaderContext);
  return entries;
}

test('the entries are loaded in the order of the file, in place of those before', async () => {
  const entries = await load('- id: zebra\n  claim: one\n- id: ant\n  claim: two\n');
  expect(entries.map(({ id, data }) => [id, data.claim, data.order])).toEqual([
    ['zebra', 'one', 0],
    ['ant', 'two', 1],
  ]);
});

test.each([
  ['is no YAML', '- id: "a\n', 'this is not YAML: '],
  ['is no list', 'id: a\n', 'a list was expected. Start each entry with "- id: its-id".'],
  ['is empty', '', 'a list was expected.'],
  ['is a list of nothing', '[]', 'a list was expected.'],
  ['has an entry without an id', '- id: a\n- claim: b\n', 'entry 2 has no id. Give it one'],
  ['has an id that is no text', '- id: 7\n', 'entry 1 has no id.'],
  ['has an id twice', '- id: a\n- id: b\n- id: a\n', 'the id "a" stands twice. Give one'],
])('the build stops at a file that %s', async (_, yaml, message) => {
  await expect(load(yaml)).rejects.toThrow(`./list.yaml: ${message}`);
});

test('the build stops at an entry of nothing, naming the file', async () => {
  await expect(load('- id: a\n-\n')).rejects.toThrow('./list.yaml: entry 2');
});

test('the build stops at a list without an id that code relies on, naming it and what was found', async () => {
  await expect(load('- id: zebra\n- id: ants\n', ['zebra', 'ant'])).rejects.toThrow(
    './list.yaml: no entry has the id "ant", which the code relies on; found zebra, ants. Put that id back',
  );
  expect(await load('- id: zebra\n- id: ant\n', ['zebra', 'ant'])).toHaveLength(2);
});
