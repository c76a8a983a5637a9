import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../src/domain/record/note.ts';
import { BY_HAND } from '../../../src/text/note/by-hand.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { NOT_LOADED } from '../../../src/text/saving/not-loaded.ts';
import { expectAccessible } from '../support/axe.ts';
import { reload, saved } from '../support/journey.ts';
import { editText, field, pieceField, pieceName, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored, storedBefore } from '../support/storage.ts';

const ROUTE = './thank-you/';
const OWN = 'Thank you for a morning I will remember.';

const takeBack = (page: Page, id: string) =>
  page.getByRole('button', { name: `${pieceName(id)}: ${BY_HAND.takeBack}` });
const bringBack = (page: Page, id: string) =>
  page.getByRole('button', { name: `${pieceName(id)}: ${BY_HAND.bringBack}` });
const undo = (page: Page, id: string) => page.getByRole('button', { name: BY_HAND.undoOf(pieceName(id)) });

async function edited(page: Page): Promise<Interview['notes'][string]['edited'] | undefined> {
  const text = (await stored(page))[INTERVIEW_KEY];
  return text === undefined ? undefined : (JSON.parse(text) as Interview).notes.first?.edited;
}

test('a paragraph that is changed by hand stays so while the others follow the fields, after a reload too', async ({
  page,
}) => {
  expectNoErrors(page);
  await visit(page, ROUTE);
  await field(page, 'name').fill('Sam');
  await field(page, 'moment').fill('the fog');
  await editText(page);
  await pieceField(page, 'thanks').fill(OWN);
  await field(page, 'moment').fill('the night buses');
  await field(page, 'fit').fill('I have planned night routes');
  await page.getByRole('radio', { name: NOTE.voices.formal, exact: true }).check();
  await expect(pieceField(page, 'greeting')).toHaveValue('Dear Sam,');
  await expect(pieceField(page, 'fit')).toHaveValue(/planned night routes/);
  await expect(pieceField(page, 'thanks')).toHaveValue(OWN);
  await saved(page);

  await reload(page);
  await expect(preview(page).body).toContainText(/^Dear Sam,\n\nThank you for a morning I will remember\.\n\n.*routes/);
  await expect(preview(page).body).not.toContainText('night buses');
  expect(await edited(page)).toEqual({ thanks: OWN });
});

test('each change is told with what it differs in, and is taken back by itself, with an undo', async ({ page }) => {
  expectNoErrors(page);
  await visit(page, ROUTE);
  await editText(page);
  const made = await pieceField(page, 'close').inputValue();
  await pieceField(page, 'close').fill(`${made} Until Monday.`);
  await pieceField(page, 'thanks').fill(OWN);
  await page.getByRole('button', { name: NOTE.editDone }).tap();
  await expect(preview(page).region.getByText(BY_HAND.changed)).toHaveCount(2);
  await page.getByText(`${pieceName('close')}: ${BY_HAND.difference}`).tap();
  await expect(preview(page).region.getByRole('insertion').filter({ visible: true })).toHaveText(
    `${BY_HAND.added} Until Monday.`,
  );
  await expectAccessible(page);

  await takeBack(page, 'close').tap();
  await expect(undo(page, 'close')).toBeFocused();
  await expect(preview(page).body).not.toContainText('Until Monday.');
  await expect(preview(page).body).toContainText(OWN);
  await undo(page, 'close').tap();
  await expect(takeBack(page, 'close')).toBeFocused();
  await expect(preview(page).body).toContainText('Until Monday.');

  await takeBack(page, 'close').tap();
  await saved(page);
  await reload(page);
  await expect(preview(page).body).not.toContainText('Until Monday.');
  await expect(preview(page).body).toContainText(OWN);
});

test('a paragraph that is emptied is taken out, and can be brought back', async ({ page }) => {
  await visit(page, ROUTE);
  const made = (await preview(page).body.textContent()) ?? '';
  await editText(page);
  await pieceField(page, 'close').fill('');
  await expect(page.getByText(BY_HAND.takenOut)).toBeVisible();
  await saved(page);
  await reload(page);
  const body = (await preview(page).body.textContent()) ?? '';
  expect(body.split('\n\n')).toHaveLength(made.split('\n\n').length - 1);
  await bringBack(page, 'close').tap();
  await expect(preview(page).body).toHaveText(made);
});

test('what is written as the fields make it follows them again', async ({ page }) => {
  await visit(page, ROUTE);
  await editText(page);
  const made = await pieceField(page, 'greeting').inputValue();
  await pieceField(page, 'greeting').fill('Dear Sam,');
  await expect(takeBack(page, 'greeting')).toBeVisible();
  await pieceField(page, 'greeting').fill(made);
  await expect(takeBack(page, 'greeting')).toBeHidden();
  await field(page, 'name').fill('Ada');
  await expect(pieceField(page, 'greeting')).toHaveValue('Hello Ada,');
});

test('a field whose paragraph is changed by hand says so, and leads to it', async ({ page }) => {
  await visit(page, ROUTE);
  const ofMoment = page.locator('.field', { has: field(page, 'moment') });
  await field(page, 'moment').fill('the fog');
  await expect(ofMoment.getByText(NOTE.reads)).toBeVisible();
  await editText(page);
  await pieceField(page, 'thanks').fill(OWN);
  await expect(ofMoment.getByText(NOTE.reads)).toBeHidden();
  await ofMoment.getByRole('button', { name: NOTE.seeByHand }).tap();
  await expect(page.locator('#by-hand-thanks')).toBeFocused();
});

test('a note that was taken over as a whole is still so, and can be edited by paragraph or given back', async ({
  page,
}) => {
  expectNoErrors(page);
  const whole = 'Hello,\n\nThank you for a morning I will remember.\n\nWith warm thanks';
  const notes = { first: { ...EMPTY_NOTE, edited: { subject: 'Fog', whole } } };
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...EMPTY_INTERVIEW, notes }) });
  await visit(page, ROUTE);
  await expect(preview(page).body).toHaveText(whole);
  await expectAccessible(page);

  await page.getByRole('button', { name: BY_HAND.split }).tap();
  await expect(preview(page).body).toHaveText(whole);
  await field(page, 'name').fill('Sam');
  await expect(preview(page).body).toHaveText(whole.replace('Hello', 'Hello Sam'));
  await page.getByRole('button', { name: BY_HAND.undoSplit }).tap();
  await expect(preview(page).body).toHaveText(whole);

  await page.getByRole('button', { name: BY_HAND.giveBack }).tap();
  await expect(preview(page).body).not.toContainText('a morning');
  await page.getByRole('button', { name: BY_HAND.bringBackOwn }).tap();
  await expect(preview(page).body).toHaveText(whole);
  await expect(preview(page).subject).toContainText('Fog');

  await page.getByRole('button', { name: BY_HAND.giveBack }).tap();
  await expect(preview(page).body).not.toContainText('a morning');
  await saved(page);
  await reload(page);
  await page.getByRole('button', { name: BY_HAND.bringBackAside, exact: true }).tap();
  await expect(preview(page).body).toHaveText(whole);
  await expect(page.getByRole('button', { name: BY_HAND.split })).toBeFocused();
  await saved(page);
  await reload(page);
  await expect(preview(page).body).toHaveText(whole);
});

test('without a signal it says that the text cannot be edited just now, and the note stays as it is', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await page.route('**/ByHand*.js', (route) => route.abort());
  const made = (await preview(page).body.textContent()) ?? '';
  await page.getByRole('button', { name: NOTE.edit }).tap();
  await expect(page.getByRole('status').filter({ hasText: NOT_LOADED })).toBeVisible();
  await expect(preview(page).body).toHaveText(made);
  await page.unroute('**/ByHand*.js');
});

for (const width of [320, 390]) {
  test(`at ${width} pixels the fields of a long note fit, and nothing is wider`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await visit(page, ROUTE);
    await editText(page);
    await pieceField(page, 'thanks').fill(`${'Donaudampfschiff'.repeat(20)} ${OWN} `.repeat(5));
    await page.getByText(`${pieceName('thanks')}: ${BY_HAND.difference}`).tap();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
