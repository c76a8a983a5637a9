import { expect, test, type Page } from '@playwright/test';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { openInterview, twoInterviews } from '../support/interviews.ts';
import { reload } from '../support/journey.ts';
import {
  cards,
  field,
  names,
  openAgreement,
  openCard,
  people,
  PEOPLE_ROUTE,
  storedPeople,
  writeNames,
} from '../support/people.ts';
import { visit } from '../support/routes.ts';
import { FILLED, returningWith } from '../support/saved-states.ts';
import { expectNoErrors } from '../support/storage.ts';

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

test('names typed in the lobby are cards, one is the point of contact, and all are there after a reload', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen', 'Sam Rivera');
  await openCard(page, 'Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await page.getByRole('checkbox', { name: PEOPLE.isPointOfContact }).check();
  await page.getByRole('button', { name: PEOPLE.close }).click();
  await expect(page.getByRole('button', { name: PEOPLE.edit('Maya Chen') })).toBeFocused();
  await expect(field(page, 'email')).toHaveCount(0);
  await expect.poll(async () => JSON.stringify((await storedPeople(page)).agreement)).toMatch(/"with":"\w/);
  await reload(page);
  await expect(cards(page)).toHaveText([/^Maya Chen.*maya@example\.org/, /^Sam Rivera/]);
  await expect(names(page)).toHaveValue('Maya Chen\nSam Rivera');
  const agreement = await openAgreement(page);
  await expect(agreement.getByRole('option', { selected: true })).toHaveText('Maya Chen');
});

test('a card that is opened shows its name, and what is typed is added to it', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen', 'Sam');
  await openCard(page, 'Maya Chen');
  await expect(field(page, 'name')).toHaveValue('Maya Chen');
  await page.keyboard.press('End');
  await page.keyboard.type('-Li');
  await expect(names(page)).toHaveValue('Maya Chen-Li\nSam');
  await reload(page);
  await expect(cards(page)).toHaveText([/^Maya Chen-Li/, /^Sam/]);
});

test('an address is called incomplete only once the typing stops or the field is left', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya');
  await openCard(page, 'Maya');
  await field(page, 'email').pressSequentially('maya@');
  await expect(page.getByText(PEOPLE.emailUnsure)).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByText(PEOPLE.emailUnsure)).toBeVisible();
  await field(page, 'email').fill('maya@example.org');
  await field(page, 'role').focus();
  await expect(page.getByText(PEOPLE.emailUnsure)).toBeHidden();
});

test('words and a date entered early over a saved agreement keep its answer and the day they count from', async ({
  page,
}) => {
  const agreement = { ...FILLED.agreement, answer: 'check-in', said: 'in two weeks', saidOn: '', picked: '' } as const;
  await page.clock.setFixedTime(new Date('2026-11-10T10:00:00'));
  await returningWith(page, { ...FILLED, date: '2026-11-03', agreement });
  let letThrough = (): void => undefined;
  const entered = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\.js$/, async (route) => {
    await entered;
    await route.continue();
  });
  await page.goto(PEOPLE_ROUTE);
  const said = page.getByRole('textbox', { name: AGREEMENT.said.label });
  await expect(said).toHaveValue('in two weeks');
  await said.press('End');
  await said.press('.');
  letThrough();
  await expect
    .poll(async () => (await storedPeople(page)).agreement)
    .toMatchObject({ answer: 'check-in', said: 'in two weeks.', saidOn: '', picked: '' });
});

test('a name and an address typed in one go to their fields', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'M');
  await openCard(page, 'M');
  await field(page, 'name').press('End');
  await field(page, 'name').pressSequentially('aya Chen <maya@example.org>');
  await expect(field(page, 'email')).toHaveValue('maya@example.org');
  await expect(field(page, 'name')).toHaveValue('Maya Chen');
});

test('a person is removed and brought back with everything', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen');
  await openCard(page, 'Maya Chen');
  await field(page, 'role').fill('Design lead');
  await page.getByRole('button', { name: PEOPLE.remove('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveCount(0);
  await expect.poll(async () => Object.keys((await storedPeople(page)).people)).toHaveLength(0);
  await page.getByRole('button', { name: PEOPLE.undo('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*Design lead/]);
});

/** Maya Chen twice: with an address, and with a number. */
async function twice(page: Page): Promise<void> {
  await writeNames(page, 'Maya Chen', 'M');
  await openCard(page, 'Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await openCard(page, 'M');
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'phone').fill('416 555 0134');
}

test('the same person noted twice is offered for merging, and nothing of either is lost', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await twice(page);
  await page.getByRole('button', { name: PEOPLE.merge }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*maya@example\.org.*416 555 0134/]);
});

test('everyone who was taken away can be brought back, and a merge undone, until the page is left', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await twice(page);
  await page.getByRole('button', { name: PEOPLE.merge }).click();
  await expect(people(page).getByRole('listitem')).toHaveCount(1);
  const bringBack = page.getByRole('button', { name: PEOPLE.undo('Maya Chen') });
  await expect(bringBack).toBeFocused();
  await page.getByRole('button', { name: PEOPLE.remove('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveCount(0);
  await expect(bringBack).toHaveCount(2);
  await bringBack.last().click();
  await expect(page.getByRole('button', { name: PEOPLE.edit('Maya Chen') })).toBeFocused();
  await expect(people(page).getByRole('listitem')).toHaveText([/maya@example\.org.*416 555 0134/]);
  await bringBack.click();
  await expect(people(page).getByRole('listitem').filter({ hasText: 'maya@example.org' })).not.toContainText('0134');
  await expect(people(page).getByRole('listitem').filter({ hasText: '416 555 0134' })).not.toContainText('maya@');
});

test('the person who is open in one interview is not carried into another', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen');
  await page.getByRole('button', { name: PEOPLE.remove('Maya Chen') }).click();
  await expect(page.getByRole('button', { name: PEOPLE.undo('Maya Chen') })).toBeFocused();
  await openInterview(page, 'Harbour Foods');
  await expect(page.getByRole('button', { name: PEOPLE.undo('Maya Chen') })).toBeHidden();
  await writeNames(page, 'Sam Rivera');
  await expect(people(page).getByRole('listitem')).toHaveText([/^Sam Rivera/]);
  await openInterview(page, 'Night Buses');
  await expect(people(page).getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: PEOPLE.undo('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen/]);
});
