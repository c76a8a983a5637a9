import { expect, test } from '@playwright/test';
import { AGREED } from '../../../src/text/dates/agreed.ts';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { holdScripts, reload } from '../support/journey.ts';
import { cards, field, goTo, names, openCard, PEOPLE_ROUTE, storedPeople } from '../support/people.ts';
import { visit } from '../support/routes.ts';
import { returningWith } from '../support/saved-states.ts';
import { expectNoErrors } from '../support/storage.ts';

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

test('a name typed before the form has woken up is kept', async ({ page }) => {
  await page.goto(PEOPLE_ROUTE);
  await names(page).pressSequentially('Maya Chen');
  await expect.poll(async () => JSON.stringify((await storedPeople(page)).people)).toContain('Maya Chen');
});

test('names and a date written before the form has woken up are kept', async ({ page }) => {
  // The scripts of the form arrive only after everything is written.
  let letThrough = (): void => undefined;
  const entered = new Promise<void>((resolve) => (letThrough = resolve));
  await visit(page, PEOPLE_ROUTE);
  await page.route(/\.js$/, async (route) => {
    await entered;
    await route.continue();
  });
  await names(page).fill('Maya Chen\nSam');
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('December 4');
  letThrough();
  await expect(cards(page)).toHaveText([/^Maya Chen/, /^Sam/]);
  await expect.poll(async () => (await storedPeople(page)).agreement).toMatchObject({ said: 'December 4' });
  await reload(page);
  await expect(cards(page)).toHaveText([/^Maya Chen/, /^Sam/]);
  await expect(page.getByRole('status').filter({ hasText: AGREED.understood('Friday, December 4') })).toBeVisible();
});

test('a name added early below the saved ones leaves these as they are', async ({ page }) => {
  await returningWith(page);
  const release = await holdScripts(page);
  await page.goto(PEOPLE_ROUTE, { waitUntil: 'commit' });
  await expect(names(page)).toHaveValue(/\nSam Rivera\nLéa Ōtsuka$/);
  await names(page).press('Control+End');
  await names(page).pressSequentially('\nPriya');
  await release();
  await names(page).blur();
  await expect(cards(page)).toHaveText([/^Dr\. Maya/, /^Sam Rivera.*Head of Planning/, /^Léa Ōtsuka.*lea@/, /^Priya/]);
  await expect.poll(async () => Object.keys((await storedPeople(page)).people)).toHaveLength(4);
});

test('a line is a card once it is left, a changed line renames its card, and an emptied one takes a bare card along', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await goTo(page);
  await names(page).pressSequentially('Maya');
  await expect.poll(async () => JSON.stringify((await storedPeople(page)).people)).toContain('Maya');
  await expect(cards(page)).toHaveCount(0);
  await names(page).press('Enter');
  await expect(cards(page)).toHaveText([/^Maya/]);
  await names(page).pressSequentially('Sam');
  await names(page).blur();
  await expect(cards(page)).toHaveText([/^Maya/, /^Sam/]);

  await openCard(page, 'Sam');
  await field(page, 'phone').fill('416 555 0134');
  await names(page).fill('Maya Chen\nSam Rivera');
  await names(page).blur();
  await expect(cards(page)).toHaveText([/^Maya Chen/, /^Sam Rivera.*416 555 0134/]);

  await names(page).fill('');
  await names(page).blur();
  await expect(cards(page)).toHaveText([/^Sam Rivera.*416 555 0134/]);
  await expect(page.getByRole('status').filter({ hasText: PEOPLE.kept('Sam Rivera') })).toBeVisible();
  await expect(names(page)).toHaveValue('Sam Rivera');
  await reload(page);
  await expect(cards(page)).toHaveText([/^Sam Rivera.*416 555 0134/]);
});

test('a line with a role or an address is read when it is left, without taking the focus from the next', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await goTo(page);
  await names(page).pressSequentially('Maya Chen, design lead');
  await names(page).press('Enter');
  await expect(cards(page).filter({ hasText: /^Maya Chen\s*design lead/ })).toBeVisible();
  await expect(names(page)).toBeFocused();
  await names(page).pressSequentially('Sam Rivera <sam@example.org>');
  await names(page).blur();
  await expect(cards(page)).toHaveText([/^Maya Chen\s*design lead/, /^Sam Rivera\s*sam@example\.org/]);
  await expect(names(page)).toHaveValue('Maya Chen\nSam Rivera');
});

test('a press that leaves the names reaches what it was meant for, although a card comes up above it', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await goTo(page);
  await names(page).pressSequentially('Maya');
  const thanked = page.getByRole('checkbox', { name: 'Say thank you to each person, by name' });
  await thanked.scrollIntoViewIfNeeded();
  await thanked.hover();
  await page.mouse.down();
  await expect(names(page)).not.toBeFocused();
  // Two frames, in which the card would be drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.up();
  await expect(thanked).toBeChecked();
  await expect(cards(page)).toHaveText([/^Maya/]);
});
