import { expect, test } from '@playwright/test';
import { EMPTY_AGREEMENT } from '../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { COMPARE } from '../../../src/text/interviews/compare.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { NEXT_ROUND, NEXT_TIME } from '../../../src/text/interviews/next-interview.ts';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { COMPARE_ROUTE, INTERVIEWS_ROUTE, list, NEXT_ROUTE, twoInterviews } from '../support/interviews.ts';
import { follow, reload, saved } from '../support/journey.ts';
import { occurrences, printedBy, withoutPrintDialog } from '../support/pdf.ts';
import { awake, visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('adding an interview offers what was promised for next time', async ({ page }) => {
  await twoInterviews(page);
  await follow(page, page.getByRole('link', { name: INTERVIEWS.practise }));
  await expect(page.getByRole('heading', { name: NEXT_TIME.heading })).toBeInViewport();
});

test('each list is printed by itself', { tag: '@chromium' }, async ({ page }) => {
  await withoutPrintDialog(page);
  await twoInterviews(page);
  await visit(page, './worksheet/');
  await page.getByRole('textbox', { name: 'What will you do differently next time?' }).fill('Slow down');
  await page.getByRole('textbox', { name: /^Did anything they said clash with/ }).fill('Nobody smiled');
  await saved(page);
  await visit(page, NEXT_ROUTE);
  const lessons = await printedBy(page.getByRole('button', { name: NEXT_TIME.print }));
  expect(lessons.pages).toBe(1);
  expect(occurrences(lessons, ['Slow down', 'Nobody smiled', 'Where to go from here'])).toEqual({
    'Slow down': 1,
    'Nobody smiled': 0,
    'Where to go from here': 0,
  });
  await visit(page, COMPARE_ROUTE);
  const sideBySide = await printedBy(page.getByRole('button', { name: COMPARE.print }));
  expect(occurrences(sideBySide, ['Nobody smiled', 'Slow down'])).toEqual({ 'Nobody smiled': 1, 'Slow down': 0 });
});

test('what was promised for next time is gathered from all interviews, and its ticks last', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, './worksheet/');
  await page.getByRole('textbox', { name: 'What will you do differently next time?' }).fill('Slow down\nAsk back');
  await saved(page);
  await visit(page, INTERVIEWS_ROUTE);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.openLabel('Harbour Foods') })
    .click();
  await visit(page, NEXT_ROUTE);
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
  await page.getByRole('textbox', { name: /^Did anything they said clash with/ }).fill('Nobody smiled');
  await page.getByRole('group', { name: 'Is it the right fit for you?' }).getByRole('radio', { name: '4' }).check();
  await saved(page);
  await visit(page, COMPARE_ROUTE);
  const boxes = page.getByRole('checkbox', { name: /Harbour Foods|Night Buses/ });
  await expect(boxes).toHaveCount(2);
  const table = page.getByRole('table', { name: COMPARE.caption });
  // Of two there is nothing to choose.
  await expect(table.getByRole('columnheader', { name: 'Night Buses' })).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  for (const box of await boxes.all()) await box.uncheck();
  await expect(table).toBeHidden();
  // Faster than the page is drawn again, as on a slow phone.
  await boxes.evaluateAll((both) => {
    for (const box of both as HTMLInputElement[]) box.click();
  });
  await expect(table.getByText('Nobody smiled')).toBeVisible();
  await expect(table.getByText('4 of 5, from “No” to “Yes”')).toBeVisible();
  await expect(table.getByText(COMPARE.nothing).first()).toBeVisible();
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

test('side by side stands the next step that the home page names', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  await twoInterviews(page);
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-25');
  await saved(page);
  await visit(page, './');
  const now = page.getByRole('region', { name: WHAT_NOW.heading });
  await expect(now.getByRole('link', { name: WHAT_NOW.steps['thank-you-notes'] })).toBeVisible();
  await visit(page, COMPARE_ROUTE);
  await expect(
    page.getByRole('table').getByText(`Thursday, November 26: ${WHAT_NOW.steps['thank-you-notes']}`),
  ).toBeVisible();
});

test('before a further round stands who was there, what they asked, what was agreed and what is to be clarified', async ({
  page,
}) => {
  const round: Interview = {
    ...EMPTY_INTERVIEW,
    company: 'Harbour Foods',
    date: '2026-11-02',
    people: { a: { ...EMPTY_PERSON, name: 'Maya Chen', role: 'Design lead', asked: 'Why us?' } },
    agreement: { ...EMPTY_AGREEMENT, with: 'a', channel: 'email', answer: 'decide-by', picked: '2026-11-13' },
    answers: { 'questions-they-asked': 'Why now?', 'to-clarify': 'The hours' },
  };
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(round) });
  await visit(page, INTERVIEWS_ROUTE);
  await list(page).getByRole('button', { name: INTERVIEWS.addRound }).click();
  await page.waitForURL('**/interview/#round');
  await awake(page);
  await follow(page, page.getByRole('link', { name: INTERVIEWS.practise }));
  const before = page.getByRole('region', { name: NEXT_ROUND.heading });
  await expect(before.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(before.getByRole('listitem')).toHaveText([
    'Maya Chen, Design lead',
    'Why now?',
    'Maya Chen: Why us?',
    'You’ll follow up with Maya Chen by email.',
    'They decide by: Friday, November 13.',
    'The hours',
  ]);
  await before.getByRole('link', { name: INTERVIEWS.lookUp }).click();
  await page.waitForURL('**/interview/');
  await awake(page);
  await expect(page.getByLabel(INTERVIEWS.date)).toHaveValue('2026-11-02');
});
