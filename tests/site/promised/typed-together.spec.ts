import { expect, test, type Locator, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { PROMISED } from '../../../src/text/promised/promised.ts';
import { expectAccessible } from '../support/axe.ts';
import { tabTo } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

const PORTFOLIO = 'my portfolio';
const TYPED = 'my portfolio to Maya by tomorrow';

const what = (page: Page): Locator => page.getByRole('textbox', { name: PROMISED.what.label });
const said = (page: Page): Locator => page.getByRole('textbox', { name: PROMISED.said.label });
const line = (page: Page): Locator => page.locator('.promises > li');

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-04T10:00:00'));
});

test('a name and a day that are typed with the thing go to their own fields, and one press puts them back', async ({
  page,
}) => {
  const people = { maya: { ...EMPTY_PERSON, name: 'Maya Chen' } };
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...EMPTY_INTERVIEW, date: '2026-11-04', people }) });
  await visit(page, './before-you-leave/');
  await page.locator('summary').filter({ hasText: PROMISED.opens }).click();
  await expect(what(page)).toBeFocused();
  await page.keyboard.type(TYPED);
  await expect(said(page)).toHaveValue('');
  await expect(what(page)).toHaveValue(TYPED);
  await page.getByRole('button', { name: PROMISED.close, exact: true }).click();
  await expect(line(page)).toContainText(`${PORTFOLIO} to Maya Chen · by Thursday, November 5`);
  await expectAccessible(page);

  await page.getByRole('button', { name: PROMISED.undo, exact: true }).click();
  await expect(line(page).getByText(TYPED, { exact: true })).toBeFocused();
  await page.getByRole('button', { name: PROMISED.of(PROMISED.change, TYPED), exact: true }).click();
  await expect(what(page)).toBeFocused();
  await tabTo(page, said(page));
  await page.getByRole('button', { name: PROMISED.close, exact: true }).click();
  await expect(line(page).getByText(TYPED, { exact: true })).toBeVisible();

  await page.getByRole('button', { name: PROMISED.of(PROMISED.change, TYPED), exact: true }).click();
  await expect(what(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await expect(what(page)).toHaveValue(PORTFOLIO);
  await expect(said(page)).toHaveValue('by tomorrow');
  await expect(page.getByLabel(PROMISED.to)).toHaveValue('maya');
  await page.getByRole('button', { name: PROMISED.undo, exact: true }).click();
  await expect(what(page)).toHaveValue(`${TYPED}.`);
  await expect(what(page)).toBeFocused();
  await expect(said(page)).toHaveValue('');
  await page.getByRole('button', { name: PROMISED.close, exact: true }).click();
  await expect(line(page).getByText(`${TYPED}.`, { exact: true })).toBeVisible();
});
