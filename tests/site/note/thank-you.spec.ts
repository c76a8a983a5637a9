import { expect, test, type Locator } from '@playwright/test';
import { MATERIAL } from '../../../src/text/note/material.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { OTHER_WAYS } from '../../../src/text/note/other-ways.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { reload, saved } from '../support/journey.ts';
import {
  expectFinished,
  faultsOf,
  field,
  openFacts,
  PART_NAMES,
  otherWay,
  PARTS,
  preview,
  readNote,
  watchPreview,
  type FieldName,
  type Part,
} from '../support/note.ts';
import { visit } from '../support/routes.ts';

const WORDS = {
  name: 'Dr. Rivera, ',
  greeting: 'Dr. Rivera',
  role: 'Head of Planning',
  email: 'rivera@example.org',
  jobTitle: '  planner ',
  company: 'Harbour Inc.',
  yourName: 'Kim',
  thanks: 'the tour of the  harbour, ',
  moment: 'your story about the first crane.',
  fit: 'I like to see a plan at work',
  unsaid: 'I have led a team of four. We moved two warehouses.',
  close: 'meeting the team:',
} satisfies Record<FieldName, string>;
const FIELD_NAMES = Object.keys(WORDS) as FieldName[];

test.beforeEach(async ({ page }) => {
  await visit(page, './thank-you/');
});

test('the preview reads as a finished note before, between and after the fields', async ({ page }) => {
  await expectFinished(page);
  for (const name of FIELD_NAMES) {
    await field(page, name).fill(WORDS[name]);
    await expectFinished(page);
  }
  await expect(preview(page).body).toContainText('the team.');
  const { subject, body } = await readNote(page);
  expect(subject).toContain('planner');
  expect(body).toMatch(/^Hello Dr\. Rivera,\n/);
  for (const said of ['the tour of the harbour.', 'the first crane.', 'a plan at work.', WORDS.unsaid, 'the team.']) {
    expect(body).toContain(said);
  }
  expect(body).toMatch(/\nKim$/);

  for (const name of FIELD_NAMES) {
    await field(page, name).fill('');
    await expectFinished(page);
  }
});

test('at no keystroke does the preview have a hole', async ({ page }) => {
  const states = await watchPreview(page);
  for (const name of ['name', 'jobTitle', 'thanks', 'fit', 'yourName'] as const) {
    // Slower than the page draws, so that each letter is seen.
    await field(page, name).pressSequentially(WORDS[name], { delay: 50 });
  }
  await expect(preview(page).body).toContainText(/\nKim$/);
  const seen = await states();
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.flatMap(faultsOf)).toEqual([]);
});

test('what is filled in is there again after a reload, role included, and so is the note', async ({ page }) => {
  for (const name of FIELD_NAMES) await field(page, name).fill(WORDS[name]);
  const before = await readNote(page);
  expect(before.body).not.toContain(WORDS.role);
  await reload(page);
  await openFacts(page);
  for (const name of FIELD_NAMES) await expect(field(page, name)).toHaveValue(WORDS[name]);
  await expect(preview(page).body).toHaveText(before.body);
});

test('each part can be left out, lastingly, and brought back with its words', async ({ page }) => {
  const leaveOut = (part: Part): Locator =>
    page.getByRole('checkbox', { name: `${NOTE.leaveOut} ${PARTS[part].title}` });
  for (const part of PART_NAMES) {
    await field(page, part).fill(`words for ${part}`);
    await leaveOut(part).check();
    await expect(preview(page).body).not.toContainText(`words for ${part}`);
    await expectFinished(page);
  }
  await expect(preview(page).body).toHaveText('Hello,\n\nWith warm thanks');
  await reload(page);
  await expect(preview(page).body).toHaveText('Hello,\n\nWith warm thanks');
  for (const part of PART_NAMES) {
    await leaveOut(part).uncheck();
    await expect(preview(page).body).toContainText(`words for ${part}.`);
    await expectFinished(page);
  }
});

test('the same words are said in three voices, and the chosen one lasts', async ({ page }) => {
  for (const name of FIELD_NAMES) await field(page, name).fill(WORDS[name]);
  const bodies = new Set<string>();
  for (const [voice, greeting] of [
    [NOTE.voices.formal, 'Dear Dr. Rivera,'],
    [NOTE.voices.brief, 'Hi Dr. Rivera,'],
    [NOTE.voices.warm, 'Hello Dr. Rivera,'],
    [NOTE.voices.formal, 'Dear Dr. Rivera,'],
  ] as const) {
    await page.getByRole('radio', { name: voice, exact: true }).check();
    await expect(preview(page).body).toContainText(greeting);
    await expectFinished(page);
    const { body } = await readNote(page);
    for (const said of ['the tour of the harbour', 'a plan at work', WORDS.unsaid]) expect(body).toContain(said);
    bodies.add(body);
  }
  expect(bodies.size).toBe(3);
  await reload(page);
  await expect(page.getByRole('radio', { name: NOTE.voices.formal, exact: true })).toBeChecked();
  await expect(preview(page).body).toContainText('Dear Dr. Rivera,');
});

test('a card has no subject, and no email app to open', async ({ page }) => {
  await page.getByRole('radio', { name: NOTE.mediums.card, exact: true }).check();
  await expect(preview(page).subject).toBeHidden();
  await expect(page.getByRole('link', { name: SENDING.mail })).toBeHidden();
  await expect(await otherWay(page, OTHER_WAYS.text)).toBeVisible();
  await expect(page.getByRole('button', { name: OTHER_WAYS.copySubject })).toBeHidden();
  await reload(page);
  await expect(page.getByRole('radio', { name: NOTE.mediums.card, exact: true })).toBeChecked();
  await expect(preview(page).subject).toBeHidden();
});

test('what was left unsaid on the worksheet is brought in with one action, after words already there', async ({
  page,
}) => {
  const bringIn = page.getByRole('button', { name: MATERIAL.use('I speak Danish.') });
  await expect(bringIn).toBeHidden();
  await visit(page, './worksheet/');
  await page.getByRole('textbox', { name: 'What did you plan to say but leave out?' }).fill('I speak Danish.');
  await page
    .getByRole('textbox', { name: 'Which moment did you share with each person' })
    .fill('Sam: the fog\nAda: Aarhus');
  await saved(page);
  await visit(page, './thank-you/');

  await field(page, 'unsaid').fill('I know the docks.');
  await bringIn.click();
  await expect(field(page, 'unsaid')).toHaveValue('I know the docks.\nI speak Danish.');
  await expect(bringIn).toBeHidden();
  await page.getByRole('button', { name: MATERIAL.use('Ada: Aarhus') }).click();
  await expect(preview(page).body).toContainText('Aarhus.');
  await expectFinished(page);
  await reload(page);
  await expect(field(page, 'unsaid')).toHaveValue('I know the docks.\nI speak Danish.');
  await expect(preview(page).body).toContainText('I speak Danish.');
});

test('an incomplete email address is kept as typed, and the page says that it looks incomplete', async ({ page }) => {
  const unsure = page.getByRole('status').filter({ hasText: NOTE.emailUnsure });
  await field(page, 'email').fill('sam@example');
  await expect(unsure).toBeVisible();
  await reload(page);
  await openFacts(page);
  await expect(field(page, 'email')).toHaveValue('sam@example');
  await expect(unsure).toBeVisible();
  await field(page, 'email').fill('sam@example.org');
  await expect(unsure).toBeHidden();
});
