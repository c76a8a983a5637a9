import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licenceOf, packageFolder } from '../../../../integrations/licences/shipped-packages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
});
afterEach(() => rm(folder, { recursive: true }));

const writePackage = (fields: object): Promise<void> =>
  writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'parts', version: '1.2.3', ...fields }));

test.each([
  ['/site/node_modules/preact/hooks/dist/hooks.mjs', '/site/node_modules/preact'],
  ['/site/node_modules/@astrojs/preact/dist/client.js?x', '/site/node_modules/@astrojs/preact'],
  ['/site/node_modules/a/node_modules/b/index.js', '/site/node_modules/a/node_modules/b'],
  ['\0/site/node_modules/c/index.cjs', '/site/node_modules/c'],
  ['\0vite/preload-helper.js', '/packages/vite'],
  ['\0rolldown/runtime.js', '/packages/rolldown'],
])('%j is from the package in %s', (id, expected) => {
  expect(packageFolder(id, '/packages')).toBe(expected);
});

test.each(['/site/src/islands/note/NoteBuilder.tsx', '\0virtual:site'])('%j is the site’s own', (id) => {
  expect(packageFolder(id, '/packages')).toBeUndefined();
});

test('a package is quoted with its name, its version and its licence, without those of its own parts', async () => {
  await writePackage({ license: 'MIT' });
  await writeFile(
    join(folder, 'LICENSE.md'),
    'Use it.\r\nKeep this.\r\n\r\n# Licenses of bundled dependencies\r\nOther',
  );
  expect(await licenceOf(folder)).toEqual({ name: 'parts', version: '1.2.3', text: 'Use it.\nKeep this.' });
});

test.each(['(MIT OR Apache-2.0)', 'MPL-2.0 OR MIT'])(
  'of a choice between licences, as in %s, one is enough',
  async (license) => {
    await writePackage({ license });
    await writeFile(join(folder, 'LICENCE'), 'Use it.');
    expect(await licenceOf(folder)).toMatchObject({ text: 'Use it.' });
  },
);

test.each([
  ['without a licence file', { license: 'MIT' }, 'parts is shipped with the site and has no licence file'],
  ['under a licence that asks for more', { license: 'MPL-2.0' }, 'parts is shipped with the site under MPL-2.0'],
  [
    'under two licences at once',
    { license: 'MIT AND MPL-2.0' },
    'parts is shipped with the site under MIT AND MPL-2.0',
  ],
  ['under no licence', {}, 'parts is shipped with the site under no licence'],
])('a package %s stops the build', async (_, fields, message) => {
  await writePackage(fields);
  await expect(licenceOf(folder)).rejects.toThrow(message);
});
