import { expect, test } from '@playwright/test';
import { FIRST_ANSWER } from '../../../src/text/dates/first-answer.ts';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { OFFERED } from '../../../src/text/interviews/offered.ts';
import { visit } from '../support/routes.ts';

for (const { radio, outcome, kind, id } of [
  { radio: 'Offer', outcome: 'offer', kind: 'asking-for-time', id: 'you-hear-yes' },
  { radio: 'No', outcome: 'no', kind: 'after-no', id: 'you-hear-no' },
] as const) {
  test(`the outcome “${radio}” leads to the message it asks for, and to what else helps, wherever it is shown`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-03T09:00:00'));
    const section = new RegExp(`/special-cases/#${id}$`);
    await visit(page, './interview/');
    await page.getByLabel('Company').fill('Harbour Foods');
    await page.getByRole('radio', { name: radio, exact: true }).check();
    await expect(page.getByRole('link', { name: OFFERED.outcomes[outcome] })).toHaveAttribute('href', section);
    await visit(page, './interviews/');
    await expect(page.getByRole('link', { name: OFFERED.outcomes[outcome] })).toHaveAttribute('href', section);
    await visit(page, './');
    await expect(page.getByRole('link', { name: WHAT_NOW.steps[outcome] })).toHaveAttribute('href', section);
    await page.getByRole('link', { name: FIRST_ANSWER[outcome] }).click();
    await expect(page).toHaveURL(new RegExp(`/follow-up/\\?kind=${kind}$`));
  });
}

test('an interview by phone leads to what is different there, where it is chosen and in the list', async ({ page }) => {
  await visit(page, './interview/');
  await page.getByLabel('Company').fill('Harbour Foods');
  await page.getByRole('radio', { name: 'Phone', exact: true }).first().check();
  const link = page.getByRole('link', { name: OFFERED.kinds.phone });
  await expect(link).toHaveAttribute('href', /#by-phone$/);
  await visit(page, './interviews/');
  await link.click();
  await expect(page.locator('#by-phone')).toBeInViewport();
  await visit(page, './interview/');
  await page.getByRole('radio', { name: 'Video', exact: true }).check();
  await expect(page.getByRole('link', { name: OFFERED.kinds.video })).toHaveAttribute('href', /#one-way-video$/);
});
