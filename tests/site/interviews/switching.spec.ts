import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS, SETTINGS_VERSION } from '../../../src/domain/record/settings.ts';
import { PLAN } from '../../../src/text/dates/plan.ts';
import { DELETING } from '../../../src/text/interviews/deleting.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { SAVING } from '../../../src/text/saving/saving.ts';
import { CHECKLIST } from '../../../src/text/stages/checklist.ts';
import { RESET } from '../../../src/text/stages/reset.ts';
import {
  choice,
  deleteFromList,
  openInterview,
  openName,
  INTERVIEW_ROUTE,
  INTERVIEWS_ROUTE,
  list,
} from '../support/interviews.ts';
import { reload } from '../support/journey.ts';
import { awake, visit } from '../support/routes.ts';
import {
  expectNoErrors,
  fillStorage,
  INTERVIEW_KEY,
  notice,
  SETTINGS_KEY,
  stored,
  storedBefore,
} from '../support/storage.ts';

const OTHER_KEY = INTERVIEW_KEY.replace('first', 'other');
const CONTACT = 'Get contact details from everyone you met';

/** The open one, in which everything with a step of its own is done, and another, in which nothing is. */
const HARBOUR: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  tasks: { reflect: 'done', 'thank-you-notes': 'done', 'contact-details': 'done' },
  answers: { 'went-well': 'the harbour' },
};
const BUSES: Interview = { ...EMPTY_INTERVIEW, company: 'Night Buses', answers: { 'went-well': 'the timetable' } };

async function twoStored(page: Page): Promise<void> {
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(HARBOUR), [OTHER_KEY]: JSON.stringify(BUSES) });
}

function wentWell(page: Page) {
  return page.getByRole('textbox', { name: 'What went well?', exact: true });
}

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('ticks that were cleared in one interview are put back there, and not offered in another', async ({ page }) => {
  await twoStored(page);
  await visit(page, './before-you-leave/');
  const box = page.getByRole('checkbox', { name: CONTACT });
  const putBack = page.getByRole('button', { name: CHECKLIST.undoReset });
  await page.getByRole('button', { name: CHECKLIST.reset }).click();
  await page.getByRole('dialog').getByRole('button', { name: RESET.yes }).click();
  await expect(putBack).toBeVisible();
  await openInterview(page, 'Night Buses');
  await expect(putBack).toBeHidden();
  await expect(box).not.toBeChecked();
  await openInterview(page, 'Harbour Foods');
  await putBack.click();
  await expect(box).toBeChecked();
  await reload(page);
  await expect(box).toBeChecked();
  expect(JSON.parse((await stored(page))[OTHER_KEY] ?? '')).toEqual(BUSES);
});

test('a step on the home page opens the interview it belongs to, in a new tab too', async ({ page, context }) => {
  await twoStored(page);
  await visit(page, './');
  await expect(openName(page)).toContainText('Harbour Foods');
  const step = page.locator('.next-step').getByRole('link').first();
  const [tab] = await Promise.all([context.waitForEvent('page'), step.click({ button: 'middle' })]);
  await awake(tab);
  await expect(openName(tab)).toContainText('Night Buses');
  expect(new URL(tab.url()).search).toBe('');
  await reload(tab);
  await expect(openName(tab)).toContainText('Night Buses');
  await visit(tab, './worksheet/');
  await expect(wentWell(tab)).toHaveValue('the timetable');
  expect(JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '')).toEqual(HARBOUR);
});

test('what is typed on a page opened for another interview goes into that one', async ({ page }) => {
  await twoStored(page);
  await visit(page, './worksheet/?interview=other');
  await expect(wentWell(page)).toHaveValue('the timetable');
  await wentWell(page).fill('the ferries');
  await expect.poll(async () => (await stored(page))[OTHER_KEY]).toContain('the ferries');
  expect(JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '')).toEqual(HARBOUR);
});

test('when the interview that filled the browser is deleted for good, what was waiting is saved and nobody is warned any more', async ({
  page,
}) => {
  const long = JSON.stringify({ ...BUSES, answers: { 'went-well': 'x'.repeat(100_000) } });
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(HARBOUR), [OTHER_KEY]: long });
  await visit(page, INTERVIEWS_ROUTE);
  await fillStorage(page);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })
    .click();
  await expect(notice(page)).toContainText(SAVING.explanations.full.what);
  await deleteFromList(page, 'Night Buses');
  await expect(list(page)).toContainText(DELETING.full);
  expect((await stored(page))[OTHER_KEY]).toBe(long);
  await list(page)
    .getByRole('button', { name: DELETING.forGoodLabel('Night Buses') })
    .click();
  await expect(notice(page)).toBeEmpty();
  const left = await stored(page);
  expect(JSON.parse(left[INTERVIEW_KEY] ?? '{}')).toMatchObject({ archivedOn: expect.stringMatching(/./) });
  expect(left[OTHER_KEY]).toBeUndefined();
});

test('nobody is let to switch while a newer version of the site has written the settings', async ({ page }) => {
  await twoStored(page);
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [SETTINGS_KEY, JSON.stringify({ ...EMPTY_SETTINGS, version: SETTINGS_VERSION + 1 })] as const,
  );
  await visit(page, INTERVIEWS_ROUTE);
  await openName(page).click();
  await expect(choice(page)).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(list(page).getByRole('button', { name: INTERVIEWS.openLabel('Night Buses') })).toBeDisabled();
});

test('a calendar that arrives after a switch has the entries of the interview it was asked for', async ({ page }) => {
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify({ ...HARBOUR, date: '2026-12-01' }),
    [OTHER_KEY]: JSON.stringify({ ...BUSES, date: '2026-12-02' }),
  });
  let letThrough = (): void => undefined;
  const switched = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/calendar-of/, async (route) => {
    await switched;
    await route.continue();
  });
  await visit(page, INTERVIEW_ROUTE);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: PLAN.allFile }).click();
  await openInterview(page, 'Night Buses');
  letThrough();
  const file = readFileSync(await (await download).path(), 'utf8');
  const calendarIdIn = async (key: string) => (JSON.parse((await stored(page))[key] ?? '{}') as Interview).calendarId;
  const id = await calendarIdIn(INTERVIEW_KEY);
  expect(id).not.toBe('');
  expect(file).toContain(id);
  expect(await calendarIdIn(OTHER_KEY)).toBe('');
});
