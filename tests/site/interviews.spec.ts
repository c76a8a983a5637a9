import { expect, test, type Page } from '@playwright/test';
import { COMPARE, NEXT_TIME } from '../../src/text/compare.ts';
import { INTERVIEW_BAR, INTERVIEWS } from '../../src/text/interviews.ts';
import { WHAT_NOW } from '../../src/text/what-now.ts';
import { downloaded, follow, reload, saved } from './support/journey.ts';
import { occurrences, printedBy, withoutPrintDialog } from './support/pdf.ts';
import { visit } from './support/routes.ts';
import { expectNoErrors, stored } from './support/storage.ts';

const ROUTE = './interviews/';

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

function company(page: Page) {
  return page.getByRole('textbox', { name: INTERVIEWS.company.label, exact: true });
}

function list(page: Page) {
  return page.getByRole('region', { name: INTERVIEWS.listHeading });
}

function bar(page: Page) {
  return page.getByRole('combobox', { name: INTERVIEW_BAR.about });
}

async function addInterview(page: Page, name: string): Promise<void> {
  await list(page).getByRole('button', { name: INTERVIEWS.add }).click();
  await expect(company(page)).toHaveValue('');
  await company(page).fill(name);
  await expect.poll(async () => JSON.stringify(await stored(page))).toContain(name);
}

/** Two named interviews, the second of which is open. */
async function twoInterviews(page: Page): Promise<void> {
  await visit(page, ROUTE);
  await company(page).fill('Harbour Foods');
  await saved(page);
  await addInterview(page, 'Night Buses');
}

test('the unnamed interview of a newcomer gets a name and keeps everything', async ({ page }) => {
  await visit(page, './right-after/');
  await page.getByRole('checkbox', { name: 'Sit down, eat something, breathe' }).check();
  await visit(page, ROUTE);
  await expect(list(page)).toContainText(INTERVIEWS.unnamed);
  await company(page).fill('Harbour Foods');
  await expect(list(page)).toContainText('Harbour Foods');
  await saved(page);
  await visit(page, './right-after/');
  await expect(page.getByRole('checkbox', { name: 'Sit down, eat something, breathe' })).toBeChecked();
});

test('two interviews keep their words apart, and any page can switch between them', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, './worksheet/');
  const went = page.getByRole('textbox', { name: 'What went well?', exact: true });
  await went.fill('the timetable');
  await saved(page);
  await bar(page).focus();
  await bar(page).selectOption('Harbour Foods');
  await expect(went).toHaveValue('');
  await went.fill('the harbour');
  await bar(page).focus();
  await bar(page).selectOption('Night Buses');
  await expect(went).toHaveValue('the timetable');
  await reload(page);
  await expect(went).toHaveValue('the timetable');
  await bar(page).selectOption('Harbour Foods');
  await expect(went).toHaveValue('the harbour');
});

test('an interview can be archived, and deleted with everything, and brought back with everything', async ({
  page,
}) => {
  await twoInterviews(page);
  const before = await stored(page);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.removeLabel('Night Buses') })
    .click();
  await expect(list(page)).not.toContainText('Night Buses,');
  await expect(company(page)).toHaveValue('Harbour Foods');
  await expect.poll(async () => Object.keys(await stored(page)).length).toBe(Object.keys(before).length - 1);
  await page.getByRole('button', { name: INTERVIEWS.undo('Night Buses') }).click();
  await expect(page.getByText(INTERVIEWS.broughtBack)).toBeVisible();
  await expect(company(page)).toHaveValue('Night Buses');
  await expect.poll(() => stored(page)).toEqual(before);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })
    .click();
  await expect(page.getByText(INTERVIEWS.archived(1))).toBeVisible();
  await reload(page);
  await page.getByText(INTERVIEWS.archived(1)).click();
  await expect(list(page).getByRole('button', { name: INTERVIEWS.unarchiveLabel('Harbour Foods') })).toBeVisible();
});

test('the next round at one company is linked to the round before', async ({ page }) => {
  await visit(page, ROUTE);
  await company(page).fill('Harbour Foods');
  await page.getByRole('button', { name: INTERVIEWS.addRound }).click();
  await expect(page.getByText(INTERVIEWS.follows('Harbour Foods'))).toBeVisible();
  await expect(company(page)).toHaveValue('Harbour Foods');
  await expect(list(page)).toContainText(INTERVIEWS.outcomes['next-round']);
});

test('adding an interview offers what was promised for next time', async ({ page }) => {
  await visit(page, ROUTE);
  await list(page).getByRole('button', { name: INTERVIEWS.add }).click();
  await list(page).getByRole('link', { name: INTERVIEWS.practise }).click();
  await expect(page.getByRole('heading', { name: NEXT_TIME.heading })).toBeInViewport();
});

test('a browser that is getting full is told of, and the archive is offered as a file', async ({ page }) => {
  await visit(page, ROUTE);
  await company(page).fill('Harbour Foods');
  await expect(list(page)).toContainText('Harbour Foods');
  await list(page)
    .getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })
    .click();
  await expect(page.getByText(INTERVIEWS.archived(1))).toBeVisible();
  const room = page.getByRole('region', { name: INTERVIEWS.roomHeading });
  await expect(room).toBeHidden();
  await page.evaluate(() => {
    localStorage.setItem('a neighbour', 'x'.repeat(3_300_000));
  });
  await reload(page);
  await expect(room).toContainText('63%');
  const file = await downloaded(page, room.getByRole('button', { name: INTERVIEWS.saveArchive }));
  expect(file.text).toContain('Harbour Foods');
});

test('each list is printed by itself', { tag: '@chromium' }, async ({ page }) => {
  await withoutPrintDialog(page);
  await twoInterviews(page);
  await visit(page, './worksheet/');
  await page.getByRole('textbox', { name: 'What will you do differently next time?' }).fill('Slow down');
  await page.getByRole('textbox', { name: /^Did anything they said not match/ }).fill('Nobody smiled');
  await saved(page);
  await visit(page, ROUTE);
  const lessons = await printedBy(page.getByRole('button', { name: NEXT_TIME.print }));
  expect(lessons.pages).toBe(1);
  expect(occurrences(lessons, ['Slow down', 'Nobody smiled', INTERVIEWS.factsHeading])).toEqual({
    'Slow down': 1,
    'Nobody smiled': 0,
    [INTERVIEWS.factsHeading]: 0,
  });
  await page.reload();
  await visit(page, ROUTE);
  const compare = page.getByRole('region', { name: COMPARE.heading });
  for (const name of ['Harbour Foods', 'Night Buses']) await compare.getByRole('checkbox', { name }).check();
  const sideBySide = await printedBy(page.getByRole('button', { name: COMPARE.print }));
  expect(occurrences(sideBySide, ['Nobody smiled', 'Slow down'])).toEqual({ 'Nobody smiled': 1, 'Slow down': 0 });
});

test('what was promised for next time is gathered from all interviews, and its ticks last', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, './worksheet/');
  await page.getByRole('textbox', { name: 'What will you do differently next time?' }).fill('Slow down\nAsk back');
  await saved(page);
  await visit(page, ROUTE);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.openLabel('Harbour Foods') })
    .click();
  const lessons = page.getByRole('region', { name: NEXT_TIME.heading });
  const slow = lessons.getByRole('checkbox', { name: 'Slow down From Night Buses' });
  await slow.check();
  await reload(page);
  await expect(slow).toBeChecked();
  await expect(lessons.getByRole('checkbox', { name: 'Ask back From Night Buses' })).not.toBeChecked();
});

test('two companies are laid side by side in the words that were written', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, './worksheet/');
  await page.getByRole('textbox', { name: /^Did anything they said not match/ }).fill('Nobody smiled');
  await page.getByRole('group', { name: 'Is it the right fit for you?' }).getByRole('radio', { name: '4' }).check();
  await saved(page);
  await visit(page, ROUTE);
  const compare = page.getByRole('region', { name: COMPARE.heading });
  for (const name of ['Harbour Foods', 'Night Buses']) await compare.getByRole('checkbox', { name }).check();
  await expect(compare.getByText('Nobody smiled')).toBeVisible();
  await expect(compare.getByText('4 of 5, from “No” to “Yes”')).toBeVisible();
  await expect(compare.getByText(COMPARE.nothing).first()).toBeVisible();
});

test('the home page names the one thing to do next, and for which interview', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  await twoInterviews(page);
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-26');
  await saved(page);
  await visit(page, './');
  const now = page.getByRole('region', { name: WHAT_NOW.heading });
  await expect(now.getByRole('link', { name: WHAT_NOW.steps.reflect })).toBeVisible();
  await expect(now).toContainText('Night Buses');
  await follow(page, now.getByRole('link', { name: WHAT_NOW.steps.reflect }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The reflection worksheet');
});
