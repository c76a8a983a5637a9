import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { DELETING } from '../../../src/text/interviews/deleting.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { deleteFromList, INTERVIEWS_ROUTE, list } from '../support/interviews.ts';
import { reload } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, SETTINGS_KEY, stored, storedBefore } from '../support/storage.ts';

const OTHER_KEY = INTERVIEW_KEY.replace('first', 'other');
const HARBOUR: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  answers: { 'went-well': 'the harbour', 'could-be-better': 'the stairs', 'next-time': 'Slow down' },
  people: { a: { ...EMPTY_PERSON, name: 'Maya Chen' }, b: { ...EMPTY_PERSON, name: 'Sam Rivera' } },
};
const BUSES: Interview = { ...EMPTY_INTERVIEW, company: 'Night Buses', answers: { 'went-well': 'the timetable' } };

const deleted = (page: Page) => page.getByRole('region', { name: DELETING.heading, exact: true });
const bringBack = (page: Page, name: string) =>
  deleted(page).getByRole('button', { name: DELETING.undoLabel(name), exact: true });

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify(HARBOUR),
    [OTHER_KEY]: JSON.stringify(BUSES),
    [SETTINGS_KEY]: JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Alex Kim', holidays: { '2026-12-25': '' } }),
  });
});

test('deleting says what goes, and the interview can be brought back as it was, after a reload and from another tab', async ({
  page,
}) => {
  await visit(page, INTERVIEWS_ROUTE);
  await list(page)
    .getByRole('button', { name: DELETING.removeLabel('Harbour Foods') })
    .click();
  await expect(list(page)).toContainText('2 people and 3 answers');
  await expect(list(page)).toContainText('until Thursday, December 24');
  await list(page)
    .getByRole('button', { name: DELETING.yesLabel('Harbour Foods') })
    .click();
  await expect(bringBack(page, 'Harbour Foods')).toBeFocused();
  await expect(list(page).locator('[aria-current]')).toContainText('Night Buses');
  await reload(page);
  await expect(deleted(page)).toContainText('until Thursday, December 24');
  const other = await page.context().newPage();
  await other.clock.setFixedTime(new Date('2026-12-24T10:00:00'));
  await visit(other, INTERVIEWS_ROUTE);
  await bringBack(other, 'Harbour Foods').click();
  await expect(list(other).getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })).toBeFocused();
  await expect(deleted(page)).toBeHidden();
  expect(JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{}')).toEqual(HARBOUR);
});

test('one that was open is open again when it is brought back at once', async ({ page }) => {
  await visit(page, INTERVIEWS_ROUTE);
  for (const name of ['Harbour Foods', 'Night Buses']) await deleteFromList(page, name);
  await expect(bringBack(page, 'Night Buses')).toBeFocused();
  await bringBack(page, 'Harbour Foods').click();
  await expect(list(page).locator('[aria-current]')).toContainText('Harbour Foods');
  await bringBack(page, 'Night Buses').click();
  await expect(list(page).locator('[aria-current]')).toContainText('Night Buses');
});

test('thirty-one days later it is gone from the page and from the browser', async ({ page }) => {
  await visit(page, INTERVIEWS_ROUTE);
  await deleteFromList(page, 'Harbour Foods');
  await page.clock.setFixedTime(new Date('2026-12-25T10:00:00'));
  await reload(page);
  await expect(deleted(page)).toBeHidden();
  await expect.poll(async () => Object.keys(await stored(page)).sort()).toEqual([OTHER_KEY, SETTINGS_KEY]);
});

test('a deleted interview is shown and counted nowhere else, and an old link to it opens no other words', async ({
  page,
}) => {
  await visit(page, INTERVIEWS_ROUTE);
  await deleteFromList(page, 'Harbour Foods');
  for (const route of ['./', './compare/', './next-interview/', './interview/']) {
    await visit(page, route);
    await expect(page.getByText(/Harbour|Slow down/)).toHaveCount(0);
  }
  await visit(page, './worksheet/?interview=first');
  await expect(page.getByRole('textbox', { name: 'What went well?', exact: true })).toHaveValue('the timetable');
  await expect(page.getByRole('textbox', { name: 'What could have gone better?' })).toHaveValue('');
});

test('what was deleted can be deleted for good, once it has asked', async ({ page }) => {
  await visit(page, INTERVIEWS_ROUTE);
  await deleteFromList(page, 'Night Buses');
  await deleted(page)
    .getByRole('button', { name: DELETING.forGoodOpenLabel('Night Buses') })
    .click();
  await expect(deleted(page)).toContainText('1 answer');
  await deleted(page)
    .getByRole('button', { name: DELETING.forGoodLabel('Night Buses') })
    .click();
  await expect(list(page)).toContainText(DELETING.gone('Night Buses'));
  await expect(deleted(page)).toBeHidden();
  await expect.poll(async () => Object.keys(await stored(page))).not.toContain(OTHER_KEY);
});
