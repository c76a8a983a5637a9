import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { servedFaults } from '../../../scripts/servers/served-faults.ts';
import { visit } from '../support/routes.ts';

test('every file is sent whole, compressed, with its headers, and kept for as long as it is good', async ({
  baseURL,
}) => {
  const folder = process.env.OUT_DIR ?? 'dist';
  const { faults, files } = await servedFaults({ url: baseURL ?? '', folder, encodings: ['br', 'gzip'], marks: false });
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(100);
});

test('whoever gets the site gets the licences of what is in it by others', async ({ page }) => {
  await visit(page, './sources/');
  const link = page.getByRole('link', { name: 'download their names and licences' });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const licences = await readFile(await file.path(), 'utf8');
  for (const name of ['astro', 'preact', 'nanostores', '@astrojs/preact']) {
    expect(licences, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n\\n(The )?MIT License`, 'm'));
  }
});
