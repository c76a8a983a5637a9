import { expect, test } from '@playwright/test';
import { WORKSHEET } from '../../../src/text/worksheet.ts';
import { copied, downloaded, followClipboard } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { FILLED, returningWith } from '../support/saved-states.ts';

test('the file and the copy say which interview they are about, and the name of the file does as well', async ({
  page,
  browserName,
}) => {
  await followClipboard(page, browserName);
  await returningWith(page, { ...FILLED, company: 'Harbour Foods', date: '2026-11-20' });
  await visit(page, './worksheet/');
  const { name, text } = await downloaded(page, page.getByRole('button', { name: WORKSHEET.download }));
  expect(name).toBe('interview-reflection-harbour-foods-second-round-2026-11-20.md');
  expect(text).toContain('\n- Company: Harbour Foods\n- Job: Planner\n- Round: Second round\n');
  expect(text).toMatch(/\n- Date: Friday, November 20, 2026\n- People I met: .*; Sam Rivera, Head of Planning; Léa/);
  await page.getByRole('button', { name: WORKSHEET.copy }).click();
  await expect(page.getByRole('status').filter({ hasText: WORKSHEET.copied })).toBeVisible();
  expect(await copied(page)).toContain('\nCompany: Harbour Foods\nJob: Planner\n');
});
