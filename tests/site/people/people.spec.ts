import { expect, test } from '@playwright/test';
import { AGREED } from '../../../src/text/dates/agreed.ts';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { SITE_MENU } from '../../../src/text/interviews/site-menu.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { reload } from '../support/journey.ts';
import { field, people, PEOPLE_ROUTE, storedPeople } from '../support/people.ts';
import { visit } from '../support/routes.ts';
import { FILLED, returningWith } from '../support/saved-states.ts';
import { expectNoErrors, stored } from '../support/storage.ts';

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

test('a person typed in the lobby is kept, is the point of contact, and is there after a reload', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await page.getByRole('checkbox', { name: PEOPLE.isPointOfContact }).check();
  await page.getByRole('button', { name: PEOPLE.add }).click();
  await expect(field(page, 'name')).toHaveValue('');
  await field(page, 'name').fill('Sam Rivera');
  await expect.poll(async () => Object.keys((await storedPeople(page)).people)).toHaveLength(2);
  await reload(page);
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*maya@example\.org/, /^Sam Rivera/]);
  await expect(page.getByRole('combobox', { name: AGREEMENT.with }).getByRole('option', { selected: true })).toHaveText(
    'Maya Chen',
  );
});

test('a name typed before the form has woken up is kept', async ({ page }) => {
  await page.goto(PEOPLE_ROUTE);
  await field(page, 'name').pressSequentially('Maya Chen');
  await expect.poll(async () => JSON.stringify((await storedPeople(page)).people)).toContain('Maya Chen');
});

test('what is entered before the forms have woken up is kept, whatever kind of field it is', async ({ page }) => {
  // The scripts of the forms arrive only after everything is entered.
  let letThrough = (): void => undefined;
  const entered = new Promise<void>((resolve) => (letThrough = resolve));
  await visit(page, PEOPLE_ROUTE);
  await page.route(/\.js$/, async (route) => {
    await entered;
    await route.continue();
  });
  await field(page, 'name').fill('Maya Chen');
  await page.getByRole('checkbox', { name: PEOPLE.isPointOfContact }).check();
  await page.getByRole('radio', { name: AGREEMENT.channels.email }).check();
  await page.getByLabel(AGREEMENT.date).fill('2026-12-04');
  letThrough();
  await expect
    .poll(async () => (await storedPeople(page)).agreement)
    .toMatchObject({ with: expect.stringMatching(/./) as unknown, channel: 'email', picked: '2026-12-04' });
  await reload(page);
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*Point of contact/i]);
  await expect(page.getByText(AGREED.understood('Friday, December 4'))).toBeVisible();
});

test('a card that is opened to be changed shows its name, and what is typed is added to it', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await expect(people(page).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: PEOPLE.add }).click();
  await expect(field(page, 'name')).toHaveValue('');
  await page.getByRole('button', { name: PEOPLE.edit('Maya Chen') }).click();
  await expect(field(page, 'name')).toBeFocused();
  await expect(field(page, 'name')).toHaveValue('Maya Chen');
  await page.keyboard.press('End');
  await page.keyboard.type('-Li');
  await reload(page);
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen-Li/]);
});

test('an address is called incomplete only once the typing stops or the field is left', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
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
  await field(page, 'name').pressSequentially('Maya Chen <maya@example.org>');
  await expect(field(page, 'email')).toHaveValue('maya@example.org');
  await expect(field(page, 'name')).toHaveValue('Maya Chen');
});

test('a person is removed and brought back with everything', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'role').fill('Design lead');
  await page.getByRole('button', { name: PEOPLE.remove('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveCount(0);
  await expect.poll(async () => Object.keys((await storedPeople(page)).people)).toHaveLength(0);
  await page.getByRole('button', { name: PEOPLE.undo('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*Design lead/]);
});

test('the same person noted twice is offered for merging, and nothing of either is lost', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await page.getByRole('button', { name: PEOPLE.add }).click();
  await expect(field(page, 'name')).toHaveValue('');
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'phone').fill('416 555 0134');
  await page.getByRole('button', { name: PEOPLE.merge }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*maya@example\.org.*416 555 0134/]);
});

test('everyone who was taken away can be brought back, and a merge undone, until the page is left', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await page.getByRole('button', { name: PEOPLE.add }).click();
  await expect(field(page, 'name')).toBeFocused();
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'phone').fill('416 555 0134');
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
  await visit(page, './interviews/');
  await page.getByLabel(INTERVIEWS.company.label).fill('Harbour Foods');
  await page.getByRole('button', { name: INTERVIEWS.add, exact: true }).click();
  await expect(page.getByLabel(INTERVIEWS.company.label)).toHaveValue('');
  await page.getByLabel(INTERVIEWS.company.label).fill('Night Buses');
  await expect.poll(async () => JSON.stringify(await stored(page))).toContain('Night Buses');
  await visit(page, PEOPLE_ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await page.getByRole('button', { name: PEOPLE.remove('Maya Chen') }).click();
  await expect(page.getByRole('button', { name: PEOPLE.undo('Maya Chen') })).toBeFocused();
  await page.getByRole('combobox', { name: SITE_MENU.about }).selectOption('Harbour Foods');
  await expect(page.getByRole('button', { name: PEOPLE.undo('Maya Chen') })).toBeHidden();
  await field(page, 'name').fill('Sam Rivera');
  await expect(people(page).getByRole('listitem')).toHaveText([/^Sam Rivera/]);
  await page.getByRole('combobox', { name: SITE_MENU.about }).selectOption('Night Buses');
  await expect(people(page).getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: PEOPLE.undo('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen/]);
});
