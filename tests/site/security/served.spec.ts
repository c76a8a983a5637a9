import { expect, test } from '@playwright/test';
import { servedFaults } from '../../../scripts/servers/served-faults.ts';

test('every file is sent whole, compressed, with its headers, and kept for as long as it is good', async ({
  baseURL,
}) => {
  const folder = process.env.OUT_DIR ?? 'dist';
  const { faults, files } = await servedFaults({ url: baseURL ?? '', folder, encodings: ['br', 'gzip'], marks: false });
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(100);
});
