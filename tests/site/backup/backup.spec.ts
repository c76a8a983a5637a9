import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { BACK_UP, BRING_BACK } from '../../../src/text/backup/back-up.ts';
import { DIFFERENCES } from '../../../src/text/backup/differences.ts';
import { BACKUP_FAULTS, NOTHING_CHANGED } from '../../../src/text/backup/faults.ts';
import { INCOMING } from '../../../src/text/backup/incoming.ts';
import { LAST_RESTORE } from '../../../src/text/backup/last-restore.ts';
import { OPENED_FILE } from '../../../src/text/backup/opened-file.ts';
import { PASSWORD } from '../../../src/text/backup/password.ts';
import { WHAT_GOES } from '../../../src/text/backup/what-goes.ts';
import { downloaded, reload } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, fillStorage, INTERVIEW_KEY, SETTINGS_KEY, stored, storedBefore } from '../support/storage.ts';

const ROUTE = './your-data/';
const OTHER_KEY = INTERVIEW_KEY.replace('first', 'other');
const HARBOUR: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  date: '2026-11-20',
  answers: { 'one-word': 'calm', 'went-well': 'the harbour' },
  people: { a: { ...EMPTY_PERSON, name: 'Maya Chen' } },
};
const BUSES: Interview = { ...EMPTY_INTERVIEW, company: 'Night Buses', deletedOn: '2026-11-19' };
const HERE = {
  [INTERVIEW_KEY]: JSON.stringify(HARBOUR),
  [OTHER_KEY]: JSON.stringify(BUSES),
  [SETTINGS_KEY]: JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Alex Kim' }),
};

type Given = { readonly name: string; readonly text: string };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function backUp(page: Page): Promise<Given> {
  return downloaded(page, page.getByRole('button', { name: BACK_UP.now }));
}

async function choose(page: Page, { name, text }: Given, bytes = Buffer.from(text)): Promise<void> {
  await page.getByLabel(BRING_BACK.choose).setInputFiles({ name, mimeType: '', buffer: bytes });
}

async function interviewHere(page: Page): Promise<unknown> {
  return JSON.parse((await stored(page))[INTERVIEW_KEY] ?? 'null') as unknown;
}

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await storedBefore(page, HERE);
  await visit(page, ROUTE);
});

test('what was backed up is all there again after everything was erased and the page was loaded anew', async ({
  page,
}) => {
  const file = await backUp(page);
  expect(file.name).toBe('after-the-interview-backup-2026-11-24.json');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await reload(page);
  await choose(page, file);
  await expect(page.getByRole('region', { name: INCOMING.heading })).toContainText('Harbour Foods');
  expect(await stored(page)).toEqual({});
  await press(page, INCOMING.bringBack);
  await expect(page.getByText(INCOMING.results.intoNothing)).toBeVisible();
  await reload(page);
  const now = await stored(page);
  expect(JSON.parse(now[INTERVIEW_KEY] ?? '')).toEqual(HARBOUR);
  expect(JSON.parse(now[OTHER_KEY] ?? '')).toEqual(BUSES);
  expect(JSON.parse(now[SETTINGS_KEY] ?? '')).toMatchObject({ yourName: 'Alex Kim' });
});

test('an answer that differs is kept beside ours when a backup is added, until one of them is chosen', async ({
  page,
}) => {
  const file = await backUp(page);
  const later = { ...HARBOUR, answers: { ...HARBOUR.answers, 'one-word': 'tired' } };
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [INTERVIEW_KEY, JSON.stringify(later)] as const,
  );
  await reload(page);
  await choose(page, file);
  await press(page, INCOMING.merge);
  const different = page.getByRole('region', { name: DIFFERENCES.heading });
  await expect(different.getByRole('definition')).toHaveText(['tired', 'calm']);
  await reload(page);
  await different.getByRole('button', { name: DIFFERENCES.use }).click();
  await expect(different.getByRole('definition')).toHaveCount(0);
  await expect.poll(() => interviewHere(page)).toEqual(HARBOUR);
});

test('a backup in place of what is here is undone after a reload, and another tab follows both', async ({ page }) => {
  const file = await backUp(page);
  const later = { ...HARBOUR, company: 'Canal Foods', date: '2026-11-23' };
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [INTERVIEW_KEY, JSON.stringify(later)] as const,
  );
  await reload(page);
  const other = await page.context().newPage();
  await visit(other, './interview/');
  const company = other.getByRole('textbox', { name: 'Company' });
  await expect(company).toHaveValue('Canal Foods');
  await choose(page, file);
  await press(page, INCOMING.replace);
  await expect(company).toHaveValue('Harbour Foods');
  await reload(page);
  await press(page, LAST_RESTORE.undo);
  await expect(page.getByText(INCOMING.results.undone)).toBeVisible();
  await expect(company).toHaveValue('Canal Foods');
  expect(await interviewHere(page)).toEqual(later);
});

test('a locked backup tells a wrong password from damage, and opens with the right one', async ({ page }) => {
  await page.getByText(BACK_UP.choose).click();
  await page.getByLabel(PASSWORD.label).fill('correct horse');
  const save = page.getByRole('button', { name: PASSWORD.save });
  const { name, text } = await downloaded(page, save);
  expect(text).not.toContain('Harbour');
  await choose(page, { name, text: text.replace(/"data": "..../, '"data": "AAAA') });
  await expect(page.getByText(BACKUP_FAULTS.damaged)).toBeVisible();
  await choose(page, { name, text });
  await page.getByLabel(OPENED_FILE.password).fill('wrong horse');
  await press(page, OPENED_FILE.open);
  await expect(page.getByText(BACKUP_FAULTS.wrongPassword)).toBeVisible();
  await page.getByLabel(OPENED_FILE.password).fill('correct horse');
  await press(page, OPENED_FILE.open);
  await expect(page.getByRole('region', { name: INCOMING.heading })).toContainText('Harbour Foods');
});

test('what is private stays out of the file, which can then only be added', async ({ page }) => {
  await page.getByText(BACK_UP.choose).click();
  await page.getByRole('region', { name: 'Back up' }).getByLabel(WHAT_GOES.private).check();
  const { name, text } = await downloaded(page, page.getByRole('button', { name: PASSWORD.save }));
  expect(text).toContain('the harbour');
  expect(text).not.toContain('calm');
  await choose(page, { name, text });
  await expect(page.getByText(INCOMING.partial)).toBeVisible();
  await expect(page.getByRole('button', { name: INCOMING.replace })).toHaveCount(0);
});

test('what is no backup is named in a sentence, and nothing changes', async ({ page }) => {
  // The page notes by itself since when something is stored here.
  await expect.poll(async () => (await stored(page))[SETTINGS_KEY]).toContain('"keptSince":"2026');
  const before = await stored(page);
  const given = [
    [{ name: 'letter.json', text: '{"a":1}' }, BACKUP_FAULTS.notOurs],
    [{ name: 'photo.json', text: '\u00ff\u00d8\u00ff\u00e0' }, BACKUP_FAULTS.picture],
    [{ name: 'empty.json', text: '' }, BACKUP_FAULTS.empty],
    [{ name: 'after-the-interview-everything-2026-11-24.txt', text: 'Harbour' }, BACKUP_FAULTS.forReading],
  ] as const;
  for (const [file, words] of given) {
    await choose(page, file, Buffer.from(file.text, 'latin1'));
    await expect(page.getByText(`${words} ${NOTHING_CHANGED}`)).toBeVisible();
  }
  // A file of 100 MB, which Playwright would not carry over.
  await page.getByLabel(BRING_BACK.choose).evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(new File(Array<string>(100).fill('x'.repeat(1 << 20)), 'large.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText(BACKUP_FAULTS.tooLarge)).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test('a backup that does not fit leaves everything as it was and says so', async ({ page }) => {
  const { name, text } = await backUp(page);
  const large = { ...HARBOUR, answers: { 'went-well': 'x'.repeat(100_000) } };
  await page.evaluate(
    ([key, interview]) => {
      localStorage.setItem(key, interview);
    },
    [INTERVIEW_KEY, JSON.stringify(large)] as const,
  );
  await reload(page);
  const big = await backUp(page);
  await choose(page, { name, text });
  await press(page, INCOMING.replace);
  await press(page, LAST_RESTORE.forget);
  await fillStorage(page);
  const before = await stored(page);
  await choose(page, big);
  const asFile = page.waitForEvent('download');
  await press(page, INCOMING.replace);
  await asFile;
  await expect(page.getByText(INCOMING.results.full)).toBeVisible();
  expect(await stored(page)).toEqual(before);
});
