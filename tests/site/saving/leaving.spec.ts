import { expect, test, type Page } from '@playwright/test';
import { SAVED_STATE } from '../../../src/text/saving/saved-state.ts';
import { SAVING } from '../../../src/text/saving/saving.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { downloaded, holdScripts, reload } from '../support/journey.ts';
import { awake, visit } from '../support/routes.ts';
import { storageRefused } from '../support/saved-states.ts';
import { fillStorage, notice, stored } from '../support/storage.ts';

const STAGE = './before-you-leave/';
const WORKSHEET = './worksheet/';
const CAUGHT = 'Anything else you caught';

/** What the browser asks before a page is left; the person stays. Returns how often it has asked. */
function stayingWhenAsked(page: Page): () => number {
  let asked = 0;
  page.on('dialog', (dialog) => {
    expect(dialog.type()).toBe('beforeunload');
    asked += 1;
    void dialog.dismiss();
  });
  return () => asked;
}

/** What is stored of what was typed; the settings get a note of the day when the page is idle. */
async function keptOf(page: Page): Promise<string[]> {
  const keys = Object.keys(await stored(page)).map((key) => key.replace('after-the-interview:', ''));
  return keys.filter((key) => key !== 'settings');
}

/** Leaves for another page of the site as by a link, without waiting for it to load. */
async function leaveFor(page: Page, route: string): Promise<void> {
  await page.evaluate((address) => {
    location.assign(address);
  }, new URL(route, page.url()).href);
}

test('what is typed and ticked in the seconds before the scripts arrive is there on the next page', async ({
  page,
}) => {
  const letScriptsGo = await holdScripts(page);
  await page.goto(STAGE, { waitUntil: 'commit' });
  await page.getByLabel(CAUGHT).fill('the one with the dog');
  await page.getByRole('textbox', { name: PEOPLE.names.label }).fill('Sam Rivera\nMaya Chen');
  await page.getByRole('checkbox', { name: 'Get contact details from everyone you met' }).check();
  await page.goto(WORKSHEET, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await letScriptsGo();
  await expect.poll(() => keptOf(page)).toEqual(['interview/first']);
  await visit(page, STAGE);
  await expect(page.getByLabel(CAUGHT)).toHaveValue('the one with the dog');
  await expect(page.getByRole('textbox', { name: PEOPLE.names.label })).toHaveValue('Sam Rivera\nMaya Chen');
  await expect(page.getByRole('checkbox', { name: 'Get contact details from everyone you met' })).toBeChecked();
});

test('on a shared computer what is typed before the scripts arrive is kept in the tab alone', async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('after-the-interview:shared', '');
  });
  await holdScripts(page);
  await page.goto(STAGE, { waitUntil: 'commit' });
  await page.getByLabel(CAUGHT).fill('the one with the dog');
  const kept = await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]);
  expect(kept[0]).toBe('{}');
  expect(kept[1]).toContain('the one with the dog');
});

test('what is typed on while the scripts arrive is not set back by what was kept before', async ({ page }) => {
  const letScriptsGo = await holdScripts(page);
  await page.goto(WORKSHEET, { waitUntil: 'commit' });
  const field = page.getByRole('textbox', { name: 'What went well?' });
  await field.pressSequentially('the to');
  await letScriptsGo();
  await field.pressSequentially('ur');
  await expect(page.getByText(SAVED_STATE.saved)).toBeVisible();
  await reload(page);
  await expect(field).toHaveValue('the tour');
  expect(await keptOf(page)).toEqual(['interview/first']);
});

test('before the scripts arrive the leave is held for words that cannot be kept', async ({ page }) => {
  await storageRefused(page);
  await holdScripts(page);
  await page.goto(WORKSHEET, { waitUntil: 'commit' });
  const asked = stayingWhenAsked(page);
  const field = page.getByRole('textbox', { name: 'What went well?' });
  await field.click();
  await field.pressSequentially('the tour');
  await leaveFor(page, '../right-after/');
  await expect.poll(asked).toBe(1);
  await expect(field).toHaveValue('the tour');
});

test('while something is not saved the leave is held, and the file can be had', async ({ page }) => {
  await visit(page, STAGE);
  const makeRoom = await fillStorage(page);
  const asked = stayingWhenAsked(page);
  const box = page.getByRole('checkbox', { name: 'Get contact details from everyone you met' });
  await box.click();
  await leaveFor(page, '../worksheet/');
  await expect.poll(asked).toBe(1);
  await expect(box).toBeChecked();
  const file = await downloaded(page, notice(page).getByRole('button', { name: SAVING.download }));
  expect(file.text).toContain('Contact details: done');
  await makeRoom();
  await leaveFor(page, '../worksheet/');
  await page.waitForURL('**/worksheet/');
  await awake(page);
  await visit(page, STAGE);
  await expect(box).toBeChecked();
  expect(asked()).toBe(1);
});

test('with two interviews and settings that cannot be read the person is asked which one it is', async ({ page }) => {
  await page.goto('./robots.txt');
  await page.evaluate(() => {
    for (const [id, company] of [
      ['first', 'Harbour Foods'],
      ['b', 'Night Buses'],
    ]) {
      localStorage.setItem(
        `after-the-interview:interview/${id}`,
        JSON.stringify({ version: 1, company, jobTitle: '', tasks: {}, answers: {}, scores: {}, notes: {} }),
      );
    }
    localStorage.setItem('after-the-interview:settings', '{"version":3,"curr');
  });
  await visit(page, WORKSHEET);
  await expect(notice(page)).toContainText(SAVING.explanations.unchosen.what);
  await expect(page.getByRole('textbox', { name: 'What went well?' })).not.toBeEditable();
  await reload(page);
  await notice(page).getByRole('combobox', { name: SAVING.whichOne }).selectOption('Night Buses');
  await notice(page).getByRole('button', { name: SAVING.choose }).click();
  await expect(page.locator('.menu-name')).toHaveText('Night Buses');
  await awake(page);
  await page.getByRole('textbox', { name: 'What went well?' }).fill('the ferries');
  await expect.poll(async () => (await stored(page))['after-the-interview:interview/b']).toContain('the ferries');
  expect((await stored(page))['after-the-interview:interview/first']).not.toContain('the ferries');
});
