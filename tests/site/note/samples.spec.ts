import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { SAMPLE } from '../../../src/text/note/sample.ts';
import { expectAccessible } from '../support/axe.ts';
import { copied, followClipboard } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, SETTINGS_KEY, storedBefore } from '../support/storage.ts';

const ROUTE = './after-a-couple-of-days/';
const task = (page: Page) => page.getByRole('region', { name: 'When the time comes, ask how hiring is going' });

test.beforeEach(async ({ page, browserName }) => {
  expectNoErrors(page);
  await followClipboard(page, browserName);
});

test('a sample is copied with the names that are known', async ({ page }) => {
  const people = { m: { ...EMPTY_PERSON, name: 'Maya Chen' }, s: { ...EMPTY_PERSON, name: 'Sam Rivera' } };
  const agreement = { ...EMPTY_INTERVIEW.agreement, with: 's' };
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify({ ...EMPTY_INTERVIEW, people, agreement, jobTitle: 'planner' }),
    [SETTINGS_KEY]: JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Alex Kim' }),
  });
  await visit(page, ROUTE);
  await expect(task(page).getByText(/^Hello Sam, .* about the planner position\./)).toBeVisible();
  await task(page).getByRole('button', { name: SAMPLE.copy }).click();
  await expect(task(page).getByText(SAMPLE.copied)).toBeVisible();
  expect(await copied(page)).toMatch(/^Hello Sam, [^{}[\]]*planner position\.[^{}[\]]* Alex Kim$/);
  await expectAccessible(page);
});

test('for a newcomer a sample reads as a whole without names, and can be copied by keyboard', async ({ page }) => {
  await visit(page, ROUTE);
  await task(page).getByRole('button', { name: SAMPLE.copy }).focus();
  await expect(task(page).locator('astro-island[ssr]:has(.sample)')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(task(page).getByText(SAMPLE.copied)).toBeVisible();
  expect(await copied(page)).toMatch(/^Hello, thank you again for our conversation\. [^{}[\]]*$/);
});

test('the first press of a newcomer on the button copies', async ({ page }) => {
  await visit(page, ROUTE);
  await task(page).getByRole('button', { name: SAMPLE.copy }).click();
  await expect(task(page).getByText(SAMPLE.copied)).toBeVisible();
});

test('with scripts off a sample is plain text, and no button promises to copy it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto(ROUTE);
  await expect(task(page).getByText(/^Hello, thank you again/)).toBeVisible();
  await expect(task(page).getByRole('button', { name: SAMPLE.copy })).toBeHidden();
  await context.close();
});
