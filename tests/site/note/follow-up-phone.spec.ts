import { expect, test } from '@playwright/test';
import { PHONE, RESTING, WHEN } from '../../../src/text/note/letters.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import type { Interview } from '../../../src/domain/record/interview.ts';
import { templateOf } from '../../unit/helpers/note-templates.ts';
import { expectAccessible } from '../support/axe.ts';
import { reload } from '../support/journey.ts';
import { FOLLOW_UP, NAMES, opened, openLetters, openOthers, paper, WAITING } from '../support/letters.ts';
import { PAPERS, printedBy, withoutPrintDialog } from '../support/pdf.ts';
import { expectNoErrors } from '../support/storage.ts';

const BY_PHONE: Interview = { ...WAITING, agreement: { ...WAITING.agreement, channel: 'phone' } };
const { headings = {} } = templateOf('phone-script');

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await withoutPrintDialog(page);
});

test('when they said that calling is fine, the script is open on the day for it and fits the screen of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLetters(page, '2026-11-12', BY_PHONE);
  await expect(opened(page)).toHaveText(NAMES['phone-script']);
  await expect(paper(page).getByRole('heading', { level: 4 })).toHaveText(Object.values(headings));
  for (const known of ['Maya', 'Alex Kim', 'Supply Planner', 'Tuesday, November 10']) {
    await expect(paper(page)).toContainText(known);
  }
  const height = await paper(page).evaluate((card) => card.getBoundingClientRect().height);
  expect(height).toBeLessThanOrEqual(844);
  await expect(page.getByRole('link', { name: PHONE.call('902 555 0142') })).toHaveAttribute('href', 'tel:9025550142');
  await expectAccessible(page);
});

test('the script is printed alone, on one sheet, with lines to write on', { tag: '@chromium' }, async ({ page }) => {
  await openLetters(page, '2026-11-12', BY_PHONE);
  await page.getByRole('textbox', { name: 'Your phone number' }).fill('902 555 0199');
  for (const format of PAPERS) {
    const { pages, text } = await printedBy(page.getByRole('button', { name: SENDING.printScript }), format);
    expect(pages).toBe(1);
    for (const heading of Object.values(headings)) expect(text).toContain(heading);
    expect(text).toContain('902 555 0199');
    expect(text).not.toMatch(/Follow-up messages|Other messages|No account|What else it says/);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.phone-lines > i').first()).toHaveCSS('border-bottom-style', 'solid');
  expect(await page.locator('.phone-lines > i').count()).toBeGreaterThanOrEqual(3);
});

test('a call is marked as made, asked for no more, and kept', async ({ page }) => {
  await openLetters(page, '2026-11-12', BY_PHONE);
  await page.getByRole('button', { name: SENDING.yes.phone }).click();
  await expect(opened(page)).toHaveText(RESTING.headings.sent);
  await reload(page);
  await expect(opened(page)).toHaveText(NAMES['second-follow-up']);
  await (await openOthers(page)).getByRole('button', { name: NAMES['phone-script'] }).click();
  await expect(page.getByRole('status').filter({ hasText: 'You called on Thursday, November 12.' })).toBeVisible();
});

for (const [channel, why] of [
  [null, PHONE.notSaid],
  ['email', PHONE.otherWay.email],
  ['other', PHONE.otherWay.other],
] as const) {
  test(`when they said ${channel ?? 'nothing'} of how, there is no script but the reason: ${why}`, async ({ page }) => {
    const interview: Interview = { ...WAITING, agreement: { ...WAITING.agreement, channel } };
    await openLetters(page, '2026-11-12', interview, `${FOLLOW_UP}?kind=phone-script`);
    await expect(page.getByText(why)).toBeVisible();
    await expect(paper(page)).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: WHEN.writeInstead }).click();
    await expect(opened(page)).toHaveText(NAMES['follow-up']);
  });
}

test('it can be said on the spot that calling is fine, and that stays', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, `${FOLLOW_UP}?kind=phone-script`);
  await page.getByRole('button', { name: PHONE.isFine }).click();
  await expect(paper(page)).toContainText('Alex Kim');
  await reload(page);
  await expect(paper(page)).toContainText('Alex Kim');
});
