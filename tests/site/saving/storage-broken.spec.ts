import { expect, test, type Page } from '@playwright/test';
import { INTERVIEW_VERSION } from '../../../src/domain/record/interview.ts';
import { SAVING } from '../../../src/text/saving/saving.ts';
import { downloaded, reload } from '../support/journey.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { openFacts } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import {
  expectNoErrors,
  fillStorage,
  INTERVIEW_KEY,
  notice,
  setAside,
  SETTINGS_KEY,
  stored,
  storedBefore,
  STORED_INTERVIEW,
} from '../support/storage.ts';

const { explanations } = SAVING;

/** A generator of whole numbers from a seed, so that a failure can be had again (a linear congruential one). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function flipBit(text: string, number: (below: number) => number): string {
  const place = number(text.length);
  return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << number(7))) + text.slice(place + 1);
}

/** Whether the site would store exactly this: then there is nothing to set aside. */
async function expectNothingLost(page: Page, text: string): Promise<void> {
  await visit(page, './worksheet/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const aside = await setAside(page);
  const kept = (await stored(page))[INTERVIEW_KEY];
  expect([...aside, kept], `nothing holds ${text} any more`).toContain(text);
}

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('a record that breaks off anywhere is set aside whole, and the page works on', async ({ page }) => {
  const step = Math.ceil(STORED_INTERVIEW.trim().length / 12);
  for (let length = 0; length < STORED_INTERVIEW.trim().length; length += step) {
    const text = STORED_INTERVIEW.slice(0, length);
    await storedBefore(page, { [INTERVIEW_KEY]: text });
    await expectNothingLost(page, text);
    await expect(notice(page)).toContainText(SAVING.asideWhat);
  }
});

test('a record with a flipped bit is read or set aside, and never lost', async ({ page }) => {
  const number = numbersFrom(20_261_122);
  for (let round = 0; round < 12; round += 1) {
    const text = flipBit(STORED_INTERVIEW.trim(), number);
    await storedBefore(page, { [INTERVIEW_KEY]: text });
    await expectNothingLost(page, text);
  }
});

test('a record of the wrong shape is set aside, and what can be read of it is still in its place', async ({ page }) => {
  const sound = JSON.parse(STORED_INTERVIEW) as Record<string, unknown>;
  const shapes = [
    '[]',
    'null',
    '"text"',
    '1e999',
    '{"__proto__":{"version":1}}',
    JSON.stringify({ ...sound, version: 0 }),
    JSON.stringify({ ...sound, version: '1' }),
    JSON.stringify({ ...sound, tasks: 7 }),
    JSON.stringify({ ...sound, scores: { 'right-fit': 9 } }),
    JSON.stringify({ ...sound, notes: { first: null } }),
    JSON.stringify({ ...sound, unknown: true }),
  ];
  for (const text of shapes) {
    await storedBefore(page, { [INTERVIEW_KEY]: text });
    await expectNothingLost(page, text);
    await expect(notice(page)).toContainText(SAVING.asideWhat);
    const answers = sound.answers as Record<string, string>;
    if (text.includes('answers')) await expect(page.locator('#went-well')).toHaveValue(answers['went-well'] ?? '');
  }
});

test('what was set aside can be had byte for byte, and goes only when the person says so', async ({ page }) => {
  const text = STORED_INTERVIEW.slice(0, 200);
  await storedBefore(page, { [INTERVIEW_KEY]: text });
  await visit(page, './before-you-leave/');
  const file = await downloaded(page, notice(page).getByRole('button', { name: SAVING.asideDownload }));
  expect(file.text).toBe(text);
  await page.getByRole('checkbox', { name: 'Write their answer down' }).check();
  await reload(page);
  await expect(page.getByRole('checkbox', { name: 'Write their answer down' })).toBeChecked();
  expect(await setAside(page)).toEqual([text]);
  await notice(page).getByRole('button', { name: SAVING.asideForget }).click();
  await expect(notice(page)).toBeEmpty();
  await reload(page);
  expect(await setAside(page)).toEqual([]);
});

test('without room to set it aside, a broken record is not touched until there is', async ({ page }) => {
  const text = STORED_INTERVIEW.slice(0, 200);
  await storedBefore(page, { [INTERVIEW_KEY]: text });
  const makeRoom = await fillStorage(page);
  await visit(page, './worksheet/');
  await expect(notice(page)).toContainText(explanations.unreadable.what);
  await page.getByLabel('What went well?').fill('the tour');
  await expect(page.getByText(/^1 of \d+ answered/)).toBeVisible();
  const file = await downloaded(page, notice(page).getByRole('button', { name: SAVING.unreadableDownload }));
  expect(file.text).toBe(text);
  expect((await stored(page))[INTERVIEW_KEY]).toBe(text);
  await makeRoom();
  await page.getByLabel('What could have gone better?').fill('the budget');
  await expect(notice(page)).toContainText(SAVING.asideWhat);
  expect(await setAside(page)).toEqual([text]);
  await reload(page);
  await expect(page.getByLabel('What went well?')).toHaveValue('the tour');
});

test('a record of a newer version can be read and not changed, to the byte', async ({ page }) => {
  const newer = JSON.stringify({
    ...(JSON.parse(STORED_INTERVIEW) as object),
    version: INTERVIEW_VERSION + 1,
    later: 'yes',
  });
  await storedBefore(page, { [INTERVIEW_KEY]: newer });
  await visit(page, './worksheet/');
  await expect(notice(page)).toContainText(explanations.tooNew.what);
  await expect(page.locator('#went-well')).not.toHaveValue('');
  await expect(page.locator('#went-well')).not.toBeEditable();
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await visit(page, './before-you-leave/');
  await expect(page.getByRole('checkbox').first()).toBeDisabled();
  await expect(page.getByRole('button', { name: /^Not for me/ }).first()).toBeDisabled();
  await visit(page, './thank-you/');
  await openFacts(page);
  await expect(page.getByLabel('Their name')).not.toBeEditable();
  await expect(page.getByRole('button', { name: NOTE.markSent })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Edit by hand' })).toHaveCount(0);
  await reload(page);
  expect((await stored(page))[INTERVIEW_KEY]).toBe(newer);
});

test('broken settings are set aside like a broken interview, which they leave alone', async ({ page }) => {
  await storedBefore(page, { [INTERVIEW_KEY]: STORED_INTERVIEW, [SETTINGS_KEY]: '{"version":1,"current":5' });
  await visit(page, './worksheet/');
  await expect(notice(page)).toContainText(SAVING.asideWhat);
  expect(await setAside(page)).toEqual(['{"version":1,"current":5']);
  await expect(page.locator('#went-well')).not.toHaveValue('');
});
