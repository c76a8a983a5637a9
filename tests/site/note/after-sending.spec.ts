/* What follows from a message that is sent: it stays as it left, and nothing that it says is asked for again. */
import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { RESTING } from '../../../src/text/note/letters.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { SENT } from '../../../src/text/note/sent.ts';
import { expectAccessible } from '../support/axe.ts';
import { follow, reload } from '../support/journey.ts';
import { FOLLOW_UP, NAMES, opened, openLetters, paper, person, WAITING } from '../support/letters.ts';
import { CHOICE, field, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors } from '../support/storage.ts';

const yes = (page: Page) => page.getByRole('button', { name: NOTE.markSent });

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-12T10:00:00'));
});

test('stepping back is noted for the interview, home has nothing more to ask, and undo takes both back', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12', WAITING, `${FOLLOW_UP}?kind=withdrawing`);
  await yes(page).click();
  await expect(page.getByText(SENT.outcomes.withdrew)).toBeVisible();
  await expect(opened(page)).toHaveText(RESTING.headings.answered);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(opened(page)).not.toHaveText(RESTING.headings.answered);
  await visit(page, './');
  await expect(page.getByRole('link', { name: WHAT_NOW.steps['follow-up'] })).toBeVisible();

  await visit(page, `${FOLLOW_UP}?kind=withdrawing`);
  await yes(page).click();
  await expect(opened(page)).toHaveText(RESTING.headings.answered);
  await visit(page, './');
  await expect(page.getByRole('link', { name: WHAT_NOW.steps.settled })).toBeVisible();
  await expect(page.getByText(WHAT_NOW.turns.settled)).toBeVisible();
  await expect(page.getByRole('link', { name: WHAT_NOW.steps['follow-up'] })).toHaveCount(0);
});

test('whoever was thanked by hand is known to every other message, with the address', async ({ page }) => {
  await visit(page, './thank-you/');
  await field(page, 'name').fill('Dana Whitfield');
  await field(page, 'email').fill('dana@example.org');
  await field(page, 'moment').fill('the night buses');
  await yes(page).click();
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeFocused();
  await expect(page.getByText(CHOICES.doneOnlyOne)).toBeVisible();
  await expectAccessible(page);
  await visit(page, `${FOLLOW_UP}?kind=follow-up`);
  await expect(person(page, 'Dana Whitfield')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/To Dana Whitfield.*dana@example\.org/)).toBeVisible();
  await expect(paper(page)).toContainText(/^H(ello|i) Dana,/);
});

test('after one note somebody else can be written to, in other sentences, and undo makes it a draft again', async ({
  page,
}) => {
  await visit(page, './thank-you/');
  await field(page, 'name').fill('Dana Whitfield');
  await field(page, 'moment').fill('the night buses');
  const first = (await preview(page).body.textContent()) ?? '';
  await yes(page).click();
  await page.getByRole('button', { name: CHOICES.writeToAnother }).click();
  await expect(field(page, 'name')).toBeFocused();
  await page.keyboard.type('Noor Haddad');
  await field(page, 'moment').fill('the harbour at dawn');
  await expect(preview(page).body).toContainText('the harbour at dawn');
  const sentences = ((await preview(page).body.textContent()) ?? '').split(/(?<=[.,])\s+/);
  expect(sentences.filter((sentence) => sentence.length > 12 && first.includes(sentence))).toEqual([]);

  await page.getByRole('button', { name: CHOICE.isSent(CHOICE.writeTo('Dana Whitfield'), 'Nov 12') }).click();
  await page.getByRole('button', { name: CHOICES.notSent }).click();
  await expect(field(page, 'moment')).toHaveValue('the night buses');
});

test('a note without a name can be sent too, and the next one begun', async ({ page }) => {
  await visit(page, './thank-you/');
  await field(page, 'moment').fill('the night buses');
  await yes(page).click();
  await expect(page.getByText(CHOICES.doneUnnamed)).toBeVisible();
  await page.getByRole('button', { name: CHOICES.writeToAnother }).click();
  await expect(field(page, 'moment')).toHaveValue('');
  await field(page, 'name').fill('Noor Haddad');
  await expect(preview(page).body).toContainText(/^H(ello|i) Noor,/);
});

test('a message stays as it left, whatever the facts become', async ({ page }) => {
  await openLetters(page, '2026-11-12');
  await page.getByRole('textbox').first().fill('the first month');
  await expect(paper(page)).toContainText('the first month');
  const left = (await paper(page).textContent()) ?? '';
  await yes(page).click();
  await page.getByRole('button', { name: RESTING.next(NAMES['second-follow-up']) }).waitFor();
  await visit(page, './interview/');
  await page.getByRole('textbox', { name: 'Job title' }).fill('Ferry Captain');
  await page.getByRole('textbox', { name: 'Job title' }).blur();
  await visit(page, `${FOLLOW_UP}?kind=follow-up&to=maya`);
  await expect(page.getByRole('status').filter({ hasText: /^Sent on/ })).toBeVisible();
  await expect(paper(page)).toHaveText(left, { useInnerText: false });
  await expect(page.getByRole('textbox', { name: 'Ask about something else instead' })).toHaveCount(0);
  await page.getByRole('button', { name: CHOICES.notSent }).click();
  await expect(paper(page)).toContainText('Ferry Captain');
  await reload(page);
  await expect(paper(page)).toContainText('Ferry Captain');
});

test('whoever waits can say from home what they answered, and home then says what helps', async ({ page }) => {
  await openLetters(page, '2026-11-11');
  await visit(page, './');
  await follow(page, page.getByRole('link', { name: WHAT_NOW.noteAnswer }));
  const no = page.getByRole('radio', { name: 'No', exact: true });
  await expect(no).toBeInViewport();
  await no.check();
  await visit(page, './');
  await expect(page.getByRole('link', { name: WHAT_NOW.steps.no })).toBeVisible();
});

test('whoever asked for time is asked for the answer, with the words they asked with, and led to the messages', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12', { ...WAITING, outcome: 'offer' });
  await page.getByRole('textbox', { name: 'The day you’ll answer by' }).fill('friday');
  await yes(page).click();
  await expect(opened(page)).toHaveText(RESTING.headings.thinking);
  await visit(page, './');
  await expect(page.getByRole('link', { name: WHAT_NOW.decide })).toBeVisible();
  await expect(page.getByText(WHAT_NOW.decideWhy('friday'))).toBeVisible();
  await follow(page, page.getByRole('link', { name: WHAT_NOW.writeAnswer }));
  await expect(opened(page)).toHaveText(RESTING.headings.thinking);
});

test('after what was promised the page leads to the notes of thanks as long as those are due', async ({ page }) => {
  const promised = { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'ali', said: 'by Friday' } };
  await openLetters(page, '2026-11-06', { ...WAITING, agreement: EMPTY_INTERVIEW.agreement, notes: {}, promised });
  await yes(page).click();
  await expect(opened(page)).toHaveText(RESTING.headings.thanks);
  await expect(page.getByText(RESTING.why.sent)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: RESTING.thank }).click();
  await expect(page).toHaveURL(/\/thank-you\/$/);
});
