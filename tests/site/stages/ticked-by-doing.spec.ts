import { expect, test, type Locator, type Page } from '@playwright/test';
import { AGREED } from '../../../src/text/dates/agreed.ts';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { CHECKLIST } from '../../../src/text/stages/checklist.ts';
import { RESET } from '../../../src/text/stages/reset.ts';
import { reload, tabTo } from '../support/journey.ts';
import { names, PEOPLE_ROUTE } from '../support/people.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors } from '../support/storage.ts';

const CONTACT = 'Get contact details from everyone you met';
const FOLLOW_UP = 'Ask how to follow up, and when they will decide';
const WRITE_DOWN = 'Write their answer down';
const THANK = 'Say thank you to each person, by name';
const TWO_NOTED = 'Ticked because you noted 2 people.';

function task(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name, exact: true });
}

function decideBy(page: Page): Locator {
  return page.getByRole('textbox', { name: AGREEMENT.said.label });
}

function progress(page: Page): Locator {
  return page.getByRole('region', { name: 'When to move on' }).getByRole('status');
}

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

test('in the lobby three taps are enough: two names, a date and a thank-you tick the whole stage', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  const tap = (place: Locator) => (test.info().project.use.hasTouch === true ? place.tap() : place.click());
  await tap(names(page));
  await page.keyboard.type('Maya Chen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sam');
  await tap(decideBy(page));
  await page.keyboard.type('by Friday');
  await tap(task(page, THANK));
  await expect(page.getByRole('status').filter({ hasText: AGREED.understood('Friday, November 27') })).toBeVisible();
  for (const name of [CONTACT, FOLLOW_UP, WRITE_DOWN, THANK]) await expect(task(page, name)).toBeChecked();
  await expect(task(page, CONTACT)).toHaveAccessibleDescription(TWO_NOTED);
  await expect(page.getByText(TWO_NOTED)).toBeVisible();
  await expect(task(page, THANK)).toHaveAccessibleDescription('');
  await expect(progress(page)).toHaveText('All 4 done');
  await reload(page);
  await expect(progress(page)).toHaveText('All 4 done');
  await expect(task(page, CONTACT)).toBeChecked();
});

test('the same goes by keyboard alone', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await tabTo(page, names(page));
  await page.keyboard.type('Maya Chen\nSam');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listitem').filter({ hasText: /^Sam/ })).toBeVisible();
  await tabTo(page, decideBy(page));
  await page.keyboard.type('by Friday');
  await tabTo(page, task(page, THANK));
  await page.keyboard.press('Space');
  await expect(progress(page)).toHaveText('All 4 done');
});

test('unticking is the undo of a tick that follows, and a hand wins over it in both directions', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await names(page).fill('Maya Chen\nSam');
  await expect(task(page, CONTACT)).toBeChecked();
  await task(page, CONTACT).uncheck();
  await expect(page.getByText(TWO_NOTED)).toBeHidden();
  await expect(progress(page)).toHaveText('0 of 4 done');
  await names(page).fill('Maya Chen\nSam\nTom');
  await reload(page);
  await expect(page.getByRole('listitem').filter({ hasText: /^Tom/ })).toBeVisible();
  await expect(task(page, CONTACT)).not.toBeChecked();

  await task(page, CONTACT).check();
  await names(page).fill('');
  await names(page).blur();
  await expect(page.getByRole('listitem').filter({ hasText: /^Tom/ })).toHaveCount(0);
  await expect(task(page, CONTACT)).toBeChecked();
  await reload(page);
  await expect(task(page, CONTACT)).toBeChecked();
  await expect(page.getByText(/^Ticked because/)).toHaveCount(0);
});

test('a task that is not for me stays so whatever is written, and follows again when I change my mind', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  const aside = page.getByRole('button', { name: `${CHECKLIST.notForMe}: ${WRITE_DOWN}` });
  await aside.click();
  await decideBy(page).fill('by Friday');
  await expect(progress(page)).toHaveText('1 of 3 done');
  await expect(task(page, WRITE_DOWN)).toBeDisabled();
  await aside.click();
  await expect(task(page, WRITE_DOWN)).toBeChecked();
  await expect(progress(page)).toHaveText('2 of 4 done');
});

test('clearing the ticks opens those that follow, too, and can be undone', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await decideBy(page).fill('by Friday');
  await expect(progress(page)).toHaveText('2 of 4 done');
  await page.getByRole('button', { name: CHECKLIST.reset }).click();
  await page.getByRole('dialog').getByRole('button', { name: RESET.yes }).click();
  await expect(progress(page)).toHaveText(CHECKLIST.wasReset);
  for (const name of [FOLLOW_UP, WRITE_DOWN]) await expect(task(page, name)).not.toBeChecked();
  await expect(decideBy(page)).toHaveValue('by Friday');
  await page.getByRole('button', { name: CHECKLIST.undoReset }).click();
  await expect(progress(page)).toHaveText('2 of 4 done');
  await reload(page);
  await expect(task(page, WRITE_DOWN)).toBeChecked();
});
