import { expect, test, type Locator, type Page } from '@playwright/test';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { expectVisibleFocus, reload } from '../support/journey.ts';
import {
  cards,
  field,
  names,
  notes,
  openCard,
  paste,
  people,
  PEOPLE_ROUTE,
  storedPeople,
  writeNames,
} from '../support/people.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors } from '../support/storage.ts';

/** The question of the stage under which people are jotted down. */
const NOTES = 'people-met';

/** Opens the page with the form; nothing may go wrong on it. */
async function start(page: Page): Promise<void> {
  expectNoErrors(page);
  await visit(page, PEOPLE_ROUTE);
}

/** The lines of the last paste that are to be decided. */
function lines(page: Page): Locator {
  return page.getByRole('list', { name: PEOPLE.lines }).getByRole('listitem');
}

test('a pasted signature is a card with what it says, and a list makes a card of each', async ({ page }) => {
  await start(page);
  await paste(page, 'Maya Chen\nDesign lead\nmaya@example.org');
  await expect(cards(page)).toHaveText([/^Maya Chen.*Design lead.*maya@example\.org/]);
  await expect(names(page)).toHaveValue('Maya Chen');
  await expect(names(page)).toBeFocused();
  await paste(page, 'Sam Rivera <sam@example.org>; Lee Park <lee@example.org>');
  await expect(cards(page)).toHaveText([/^Maya Chen/, /^Sam Rivera.*sam@/, /^Lee Park.*lee@/]);
  await expect(names(page)).toHaveValue('Maya Chen\nSam Rivera\nLee Park');
  await reload(page);
  await expect(cards(page)).toHaveCount(3);
  await expect(names(page)).toHaveValue('Maya Chen\nSam Rivera\nLee Park');
});

for (const [how, list] of [
  ['of one line', 'Ana Sousa <ana@example.org>; Lee Park, CTO'],
  ['of several lines', 'Ana Sousa <ana@example.org>\nLee Park <lee@example.org>'],
] as const) {
  test(`a list ${how} that is pasted before the form is awake becomes cards all the same`, async ({ page }) => {
    let letThrough = (): void => undefined;
    const isPasted = new Promise<void>((resolve) => (letThrough = resolve));
    await start(page);
    await page.route(/\.js$/, async (route) => {
      await isPasted;
      await route.continue();
    });
    await names(page).fill(list);
    letThrough();
    await names(page).blur();
    await expect(cards(page)).toHaveText([/^Ana Sousa.*ana@/, /^Lee Park/]);
    await reload(page);
    await expect(cards(page)).toHaveCount(2);
  });
}

test('a room of the invitation is nobody, its address is on no card, and its line is in the notes', async ({
  page,
}) => {
  await start(page);
  await paste(page, 'Maya Chen <maya@example.org>\nRoom 4.12 <room@example.org>\nSam Rivera <sam@example.org>');
  await expect(cards(page)).toHaveText([/^Maya Chen.*maya@/, /^Sam Rivera.*sam@/]);
  await expect(people(page)).not.toContainText('room@example.org');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: '2 people added. Anything that isn’t on a card is in your notes below.' }),
  ).toBeVisible();
  await expect.poll(() => notes(page)).toBe('Room 4.12 <room@example.org>');
});

test('lines that may hold somebody are taken or left by keyboard, and what is left stays in the notes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await start(page);
  await paste(
    page,
    'met Maya (design lead) and Tom from HR\nThistle Harrow\nPriya Nair, so kind\nThey decide next week.',
  );
  await expect(lines(page)).toHaveCount(3);
  await expect(cards(page)).toHaveCount(0);
  const add = (name: string): Locator => page.getByRole('button', { name: `${PEOPLE.addLine}: ${name}` });
  await expect(add('met Maya')).toBeFocused();
  await expectVisibleFocus(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(add('Thistle Harrow')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(add('Priya Nair')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: PEOPLE.edit('Priya Nair') })).toBeFocused();
  await expect(lines(page)).toHaveCount(0);
  await expect(cards(page)).toHaveText([/^Thistle Harrow/, /^Priya Nair/]);
  await expect
    .poll(() => notes(page))
    .toBe('met Maya (design lead) and Tom from HR\nPriya Nair, so kind\nThey decide next week.');
  await page.getByRole('button', { name: PEOPLE.remove('Thistle Harrow') }).click();
  await page.getByRole('button', { name: PEOPLE.undo('Thistle Harrow') }).click();
  await expect(cards(page)).toHaveCount(2);
});

test('a paste can be undone, cards and notes', async ({ page }) => {
  await start(page);
  await writeNames(page, 'Maya Chen');
  await openCard(page, 'Maya Chen');
  await paste(page, 'Sam Rivera, planner\nLee Park, recruiter\nThistle Harrow', field(page, 'role'));
  await expect(cards(page)).toHaveCount(3);
  await expect(names(page)).toHaveValue('Maya Chen\nSam Rivera\nLee Park');
  await page.getByRole('button', { name: PEOPLE.undoRead }).click();
  await expect(cards(page)).toHaveText([/^Maya Chen/]);
  await expect(lines(page)).toHaveCount(0);
  await expect(names(page)).toBeFocused();
  await expect(names(page)).toHaveValue('Maya Chen');
  await expect.poll(() => notes(page)).toBe('');
});

test('people jotted down in the notes get cards, and the rest of the notes stays', async ({ page }) => {
  await start(page);
  // The form wakes up when it is touched.
  await names(page).focus();
  await page.locator(`#${NOTES}`).fill('Maya Chen, design lead\nThey decide next week.');
  await page.getByRole('button', { name: PEOPLE.fromNotes }).click();
  await expect(cards(page)).toHaveText([/^Maya Chen.*design lead/]);
  await expect.poll(() => notes(page)).toBe('They decide next week.');
  await page.getByRole('button', { name: PEOPLE.fromNotes }).click();
  await expect(page.getByText(PEOPLE.nobodyInNotes)).toBeVisible();
});

test('nothing that is pasted is lost when what reads it does not arrive', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await page.route(/read-people[^/]*\.js$/, (route) => route.abort());
  await paste(page, 'Maya Chen, design lead\nSam Rivera, planner');
  await expect(page.getByRole('status').filter({ hasText: PEOPLE.notRead })).toBeVisible();
  await expect.poll(() => notes(page)).toBe('Maya Chen, design lead\nSam Rivera, planner');
  await page.unroute(/read-people[^/]*\.js$/);
  await reload(page);
  await names(page).focus();
  await page.getByRole('button', { name: PEOPLE.fromNotes }).click();
  await expect(cards(page)).toHaveText([/^Maya Chen.*design lead/, /^Sam Rivera.*planner/]);
});

test('somebody else who is pasted gets a card of their own, and a list of words stays where it is pasted', async ({
  page,
}) => {
  await start(page);
  await writeNames(page, 'Maya Chen');
  await openCard(page, 'Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await expect.poll(async () => JSON.stringify((await storedPeople(page)).people)).toContain('maya@example.org');
  await paste(page, 'Sam Rivera\nDesign lead\nsam@example.org', field(page, 'role'));
  await expect(cards(page)).toHaveText([/^Maya Chen.*maya@/, /^Sam Rivera.*sam@/]);
  await expect(field(page, 'name')).toHaveValue('Sam Rivera');
  await paste(page, 'Head of design\nToronto', field(page, 'role'));
  await expect(field(page, 'role')).toHaveValue(/Head of design Toronto/);
  await expect.poll(() => notes(page)).toBe('');
});

test('several lines in which nobody is certain are not lost: they are names, as the field asks for names', async ({
  page,
}) => {
  await start(page);
  await paste(page, 'the one with the scarf\nreception');
  await expect(names(page)).toHaveValue('the one with the scarf\nreception');
  await names(page).blur();
  await expect(cards(page)).toHaveText([/^the one with the scarf/, /^reception/]);
  await expect.poll(() => notes(page)).toBe('');
});
