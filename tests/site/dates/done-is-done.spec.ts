import { expect, test, type Page } from '@playwright/test';
import { EMPTY_AGREEMENT } from '../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { PLAN } from '../../../src/text/dates/plan.ts';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { COMPARE } from '../../../src/text/interviews/compare.ts';
import { downloaded, reload } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

const NAMES = ['Maya Chen', 'Sam Rivera', 'Ali Chen'];
const each = <Value>(value: (name: string) => Value) => Object.fromEntries(NAMES.map((name) => [name, value(name)]));

/** Three people with a card and a sent note each, an agreement, and a worksheet that is begun: no box was ever ticked. */
const DONE: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  date: '2026-11-03',
  people: each((name) => ({ ...EMPTY_PERSON, name })),
  notes: each((name) => ({ ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name }, sentOn: '2026-11-03' })),
  agreement: { ...EMPTY_AGREEMENT, answer: 'decide-by', said: 'November 13' },
  answers: { 'went-well': 'The case about the late ship' },
};
const OTHER: Interview = { ...EMPTY_INTERVIEW, company: 'Night Buses', date: '2026-11-04' };
const ASKED_FOR = /thank-you notes?|note of thanks|Write it all down/i;

async function onTheDayAfter(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 4, 18));
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify(DONE),
    [INTERVIEW_KEY.replace('first', 'other')]: JSON.stringify({ ...OTHER, archivedOn: '2026-11-04' }),
  });
}

test('home asks for nothing that was done, though no box was ticked', async ({ page }) => {
  await onTheDayAfter(page);
  await visit(page, './');
  const next = page.getByRole('region', { name: WHAT_NOW.heading });
  await next.getByText(WHAT_NOW.rest).click();
  await expect(next).toContainText(WHAT_NOW.nothing);
  await expect(next).not.toContainText(ASKED_FOR);
});

test('the plan and the calendar ask for nothing that was done', async ({ page }) => {
  await onTheDayAfter(page);
  await visit(page, './interview/');
  const thanks = page.getByRole('listitem').filter({ hasText: PLAN.steps['thank-you-notes'] });
  await expect(thanks).toContainText(PLAN.done);
  await expect(page.getByRole('listitem').filter({ hasText: PLAN.steps.reflect })).toContainText(PLAN.begun);
  const { text } = await downloaded(page, page.getByRole('button', { name: PLAN.allFile }));
  expect(text).toContain(PLAN.steps['follow-up']);
  const entries = text.split('\r\n').filter((line) => line.startsWith('SUMMARY:'));
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.join('\n')).not.toMatch(ASKED_FOR);
});

test('side by side, what comes next is nothing that was done', async ({ page }) => {
  await onTheDayAfter(page);
  await visit(page, './compare/');
  const next = page.getByRole('rowgroup').filter({ hasText: COMPARE.next });
  await expect(next).toContainText(WHAT_NOW.steps.linkedin);
  await expect(next).not.toContainText(ASKED_FOR);
});

test('a box that what was done has ticked is opened by hand, and then home asks again', async ({ page }) => {
  await onTheDayAfter(page);
  await visit(page, './within-24-hours/');
  const box = page.getByRole('checkbox', { name: 'Send each interviewer a thank-you note' });
  await expect(box).toBeChecked();
  await box.uncheck();
  await reload(page);
  await expect(box).not.toBeChecked();
  await visit(page, './');
  await expect(page.getByRole('region', { name: WHAT_NOW.heading }).getByRole('link').first()).toContainText(
    WHAT_NOW.steps['thank-you-notes'],
  );
});
