import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { BACK_UP_NOW } from '../../../src/text/safety/back-up.ts';
import { ERASE_EVERYTHING, ERASE_ONE } from '../../../src/text/safety/erasing.ts';
import { SAVING } from '../../../src/text/saving/saving.ts';
import { downloaded, reload } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, notice, SETTINGS_KEY, stored, storedBefore } from '../support/storage.ts';

const YOUR_DATA = './your-data/';
const OTHER_KEY = INTERVIEW_KEY.replace('first', 'other');
const ASIDE_KEY = 'after-the-interview:set-aside:interview/other:1';
const HARBOUR: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  answers: { 'went-well': 'the harbour', 'next-time': 'Slow down' },
  people: { a: { ...EMPTY_PERSON, name: 'Maya Chen' } },
};
const BUSES: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Night Buses',
  answers: { 'went-well': 'the timetable' },
  deletedOn: '2026-11-20',
};

const dialog = (page: Page) => page.getByRole('dialog');

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify(HARBOUR),
    [OTHER_KEY]: JSON.stringify(BUSES),
    [ASIDE_KEY]: 'the timetable, broken',
    [SETTINGS_KEY]: JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Alex Kim', holidays: { '2026-12-25': '' } }),
  });
});

test('erasing one interview names what goes, and leaves nothing of it and all of the other', async ({ page }) => {
  await visit(page, YOUR_DATA);
  const buses = ERASE_ONE.deleted('Night Buses');
  await page.getByLabel(ERASE_ONE.choose).selectOption(buses);
  const button = page.getByRole('button', { name: ERASE_ONE.openLabel(buses) });
  await button.click();
  await expect(dialog(page)).toHaveAccessibleName(ERASE_ONE.question(buses));
  await expect(dialog(page).getByRole('listitem')).toHaveText([
    'Its ticks and dates, with 1 answer',
    '1 document of it that we couldn’t read',
  ]);
  await dialog(page).getByRole('button', { name: ERASE_ONE.no }).click();
  expect(Object.keys(await stored(page))).toHaveLength(4);

  await button.click();
  await dialog(page).getByRole('button', { name: ERASE_ONE.yes }).click();
  await expect(page.getByText(ERASE_ONE.done(buses))).toBeVisible();
  await expect(page.getByRole('button', { name: ERASE_ONE.open })).toBeFocused();
  await expect.poll(async () => JSON.stringify(await stored(page))).not.toContain('timetable');
  expect(JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{}')).toEqual(HARBOUR);
});

test('erasing everything names what goes, offers a backup of it all, and leaves no key behind', async ({ page }) => {
  await visit(page, YOUR_DATA);
  await page.getByRole('button', { name: ERASE_EVERYTHING.open }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText([
    '2 interviews, including 1 already deleted',
    '1 person and 3 answers',
    'Your name, as you sign it',
    '1 day you chose to skip',
    '1 document we couldn’t read',
  ]);
  const { name, text } = await downloaded(page, dialog(page).getByRole('button', { name: BACK_UP_NOW.first }));
  for (const word of ['the harbour', 'the timetable', 'Maya Chen', 'Alex Kim']) expect(text).toContain(word);
  await expect(dialog(page).getByText(BACK_UP_NOW.done(name))).toBeVisible();
  await dialog(page).getByRole('button', { name: ERASE_EVERYTHING.yes }).click();
  await expect(page.getByText(ERASE_EVERYTHING.done)).toBeVisible();
  await expect(page.getByRole('button', { name: ERASE_EVERYTHING.open })).toBeFocused();
  await expect(notice(page)).toBeEmpty();
  await visit(page, './worksheet/');
  await expect(page.getByRole('textbox', { name: 'What went well?', exact: true })).toHaveValue('');
  expect(await stored(page)).toEqual({});
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('another tab says that all was erased, and does not bring it back by itself', async ({ page }) => {
  await visit(page, './worksheet/');
  const other = await page.context().newPage();
  await visit(other, YOUR_DATA);
  await other.getByRole('button', { name: ERASE_EVERYTHING.open }).click();
  await dialog(other).getByRole('button', { name: ERASE_EVERYTHING.yes }).click();
  await expect(notice(page)).toContainText(SAVING.explanations.erased.what);
  await page.getByRole('textbox', { name: 'What could have gone better?' }).fill('the parking');
  await page.getByRole('textbox', { name: 'What could have gone better?' }).blur();
  await reload(page);
  expect(await stored(page)).toEqual({});
});
