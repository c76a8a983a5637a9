import { expect, test } from '@playwright/test';
import { PEOPLE } from '../../../src/text/people/people.ts';
import {
  cards,
  field,
  names,
  notes,
  openCard,
  paste,
  PEOPLE_ROUTE,
  storedPeople,
  writeNames,
} from '../support/people.ts';
import { reload } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors } from '../support/storage.ts';

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('somebody else who comes from the keyboard of a phone leaves the card that is open as it was, also undone', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen');
  await openCard(page, 'Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await field(page, 'email').focus();
  await field(page, 'name').fill('Tom Baker <tom@example.org>');
  await expect(cards(page)).toHaveText([/^Maya Chen/, /^Tom Baker/]);
  await page.getByRole('button', { name: PEOPLE.undoRead }).click();
  await expect(cards(page)).toHaveCount(1);
  await expect
    .poll(async () => Object.values((await storedPeople(page)).people))
    .toMatchObject([{ name: 'Tom Baker <tom@example.org>', email: 'maya@example.org' }]);
});

test('what is typed after a paste while it is being read is not taken away', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  let letThrough = (): void => undefined;
  const typed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/read-people/, async (route) => {
    await typed;
    await route.continue();
  });
  await paste(page, 'Maya Chen <maya@example.org>; Tom Baker <tom@example.org>');
  await names(page).press('End');
  await names(page).pressSequentially(' and a third');
  const read = page.waitForResponse(/read-people/);
  letThrough();
  await (await read).finished();
  await expect
    .poll(async () => Object.values((await storedPeople(page)).people).map(({ name }) => name))
    .toEqual(['Maya Chen <maya@example.org>; Tom Baker <tom@example.org> and a third']);
  await expect(names(page)).toHaveValue(/and a third$/);
});

test('several names typed into the field of a card stay there as they are typed', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'M');
  await openCard(page, 'M');
  await field(page, 'name').press('End');
  // As fast as a quick hand types.
  await field(page, 'name').pressSequentially('aya Chen; Tom Baker', { delay: 60 });
  await expect
    .poll(async () => Object.values((await storedPeople(page)).people).map(({ name }) => name))
    .toEqual(['Maya Chen; Tom Baker']);
  await expect(field(page, 'name')).toHaveValue('Maya Chen; Tom Baker');
});

test('what was typed on a card stays when a contact is pasted onto it: what differs and what is left over is in the notes, also undone', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya');
  await openCard(page, 'Maya');
  await field(page, 'role').fill('the one with the fog');
  await field(page, 'phone').fill('416 555 0100');
  await paste(
    page,
    'Maya Chen (they/them)\nDesign lead\nmaya.chen@example.org\nCell: 416 555 0134',
    field(page, 'email'),
  );
  await expect(cards(page)).toHaveText([/^Maya Chen.*the one with the fog · maya\.chen@example\.org · 416 555 0100/]);
  const left = 'Maya Chen (they/them)\nMaya Chen: Design lead\nMaya Chen: Cell: 416 555 0134';
  await expect.poll(() => notes(page)).toBe(left);
  await page.getByRole('button', { name: PEOPLE.fromNotes }).click();
  await expect(page.getByRole('status').filter({ hasText: 'already has a card' })).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await expect.poll(() => notes(page)).toBe(left);
  await page.locator('#people-met').fill(`${left}\nfog`);
  await page.getByRole('button', { name: PEOPLE.undoRead }).click();
  await page.getByRole('button', { name: PEOPLE.undoRead }).click();
  await expect(cards(page)).toHaveText([/^Maya.*the one with the fog · 416 555 0100/]);
  await expect.poll(() => notes(page)).toBe('fog');
  await reload(page);
  await expect(cards(page)).toHaveText([/^Maya.*the one with the fog · 416 555 0100/]);
});
