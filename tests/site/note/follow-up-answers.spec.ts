import { expect, test, type Page } from '@playwright/test';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import type { Interview } from '../../../src/domain/record/interview.ts';
import { LETTERS, RESTING, WHEN } from '../../../src/text/note/letters.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { PROMISED } from '../../../src/text/promised/promised.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { expectAccessible } from '../support/axe.ts';
import { reload, saved } from '../support/journey.ts';
import { FOLLOW_UP, NAMES, opened, openLetters, openOthers, paper, person, WAITING } from '../support/letters.ts';
import { visit } from '../support/routes.ts';
import { storageRefused } from '../support/saved-states.ts';
import { expectNoErrors, INTERVIEW_KEY, stored } from '../support/storage.ts';

const yes = (page: Page) => page.getByRole('button', { name: NOTE.markSent });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('an offer asks for time first, leaves it to them, takes a yes in writing with the first day and the pay, and asks for no more', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12', { ...WAITING, outcome: 'offer' });
  await expect(opened(page)).toHaveText(NAMES['asking-for-time']);
  await expectAccessible(page);
  await yes(page).click();
  await expect(opened(page)).toHaveText(RESTING.headings.thinking);
  await expectAccessible(page);
  await (await openOthers(page)).getByRole('button', { name: NAMES.accepting }).click();
  await expect(opened(page)).toHaveText(NAMES.accepting);
  await field(page, 'Your first day').fill('Monday, March 1');
  await field(page, 'The pay you agreed on').fill('$62,000 a year');
  await expect(paper(page)).toContainText(/Supply Planner[^]*Monday, March 1[^]*\$62,000 a year/);
  await saved(page);
  await reload(page);
  await expect(opened(page)).toHaveText(NAMES.accepting);
  await expect(paper(page)).toContainText('$62,000 a year');
  await yes(page).click();
  await expect(opened(page)).toHaveText(RESTING.headings.answered);
  await expectAccessible(page);
});

test('a no asks for one answer that thanks and asks for feedback, and then for nothing', async ({ page }) => {
  await openLetters(page, '2026-11-12', { ...WAITING, outcome: 'no' });
  await expect(opened(page)).toHaveText(NAMES['after-no']);
  await expect(paper(page)).toContainText(/[Tt]hank/);
  await expectAccessible(page);
  await yes(page).click();
  await expect(opened(page)).toHaveText(RESTING.headings.answered);
  await expect(page.locator('.letter-others').getByText(/^Maya Chen: sent on November 12/)).toBeVisible();
});

test('a follow-up after an answer says that there is nothing to ask', async ({ page }) => {
  await openLetters(page, '2026-11-12', { ...WAITING, outcome: 'no' }, `${FOLLOW_UP}?kind=follow-up`);
  await expect(page.getByText(WHEN.over)).toBeVisible();
});

test('a second one before a first leads to the first', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, `${FOLLOW_UP}?kind=second-follow-up`);
  await page.getByRole('button', { name: WHEN.openFirst }).click();
  await expect(opened(page)).toHaveText(NAMES['follow-up']);
});

test('for somebody without an address the mail opens without one, and the message is theirs by name', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12', WAITING, `${FOLLOW_UP}?kind=follow-up&to=ali`);
  await expect(page.getByRole('link', { name: SENDING.mail })).toHaveAttribute('href', /^mailto:\?/);
  await expect(paper(page)).toContainText('Ali,');
});

test('somebody who was not met is written to by hand, and so is another, and a reload keeps both', async ({ page }) => {
  await openLetters(page, '2026-11-12');
  for (const name of ['Noor', 'Kim Lee']) {
    await person(page, LETTERS.someoneElse).click();
    await expect(person(page, LETTERS.someoneElse)).toHaveAttribute('aria-pressed', 'true');
    await page.getByLabel('Their name').fill(name);
    await expect(person(page, name)).toHaveAttribute('aria-pressed', 'true');
  }
  await saved(page);
  await reload(page);
  await expect(person(page, 'Kim Lee')).toHaveAttribute('aria-pressed', 'true');
  await person(page, 'Noor').click();
  await expect(paper(page)).toContainText('Noor,');
});

test('words that were written for nobody go to the person who is chosen first', async ({ page }) => {
  const nobody = { ...WAITING, agreement: { ...WAITING.agreement, with: '' } };
  await openLetters(page, '2026-11-12', nobody, `${FOLLOW_UP}?kind=follow-up&to=ali`);
  await person(page, LETTERS.someoneElse).click();
  await expect(person(page, LETTERS.someoneElse)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'Ask about something else instead' }).fill('the night shifts');
  await expect(paper(page)).toContainText('the night shifts');
  await expect(paper(page)).not.toContainText('Maya');
  await person(page, 'Maya Chen').click();
  await expect(paper(page)).toContainText(/^Hello Maya,[^]*the night shifts/);
});

const PROMISING: Interview = {
  ...WAITING,
  promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'ali', said: 'by Friday' } },
};

test('what was promised is due on its day, goes to whom it was promised, and is asked for no more once it is sent', async ({
  page,
}) => {
  await openLetters(page, '2026-11-06', PROMISING);
  await expect(opened(page)).toHaveText(NAMES.promised);
  await expect(page.getByText(WHEN.promisedToday)).toBeVisible();
  await expect(paper(page)).toContainText(/Ali,[^]*the portfolio/);
  await expectAccessible(page);
  await yes(page).click();
  await expect(opened(page)).toHaveText(RESTING.headings.sent);
  await expect(page.getByRole('button', { name: RESTING.next(NAMES['follow-up']) })).toBeVisible();
  await expectAccessible(page);
  await reload(page);
  const list = await openOthers(page);
  await expect(list.getByText('sent on Friday, November 6')).toBeVisible();
  await list.getByRole('button', { name: PROMISED.of(PROMISED.notSent, 'the portfolio') }).click();
  await reload(page);
  await expect(opened(page)).toHaveText(NAMES.promised);
});

test('what was promised is written down with its day, changed, taken away and brought back, and is kept', async ({
  page,
}) => {
  await openLetters(page, '2026-11-04');
  const list = await openOthers(page);
  await list.getByRole('button', { name: PROMISED.add }).click();
  await expect(field(page, PROMISED.what.label)).toBeFocused();
  await page.keyboard.type('two references');
  await page.getByLabel(PROMISED.to).selectOption('Maya Chen');
  await field(page, PROMISED.said.label).fill('in two weeks');
  await expect(list.getByText(PROMISED.understood('Tuesday, November 17'))).toBeVisible();
  await expectAccessible(page);
  await list.getByRole('button', { name: PROMISED.close, exact: true }).click();
  await reload(page);
  const again = await openOthers(page);
  await expect(again.getByText('Maya Chen · by Tuesday, November 17')).toBeVisible();
  await again.getByRole('button', { name: PROMISED.of(PROMISED.remove, 'two references') }).click();
  await expect(again.getByRole('button', { name: PROMISED.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(again.getByText('two references', { exact: true })).toBeFocused();
  await again.getByRole('button', { name: PROMISED.of(PROMISED.markSent, 'two references') }).click();
  await reload(page);
  await expect((await openOthers(page)).getByText(/sent on Wednesday, November 4/)).toBeVisible();
});

test('a newcomer can begin with what they promised, and a line that is left empty is none', async ({ page }) => {
  await visit(page, FOLLOW_UP);
  await page.getByRole('button', { name: PROMISED.add }).click();
  await expect(field(page, PROMISED.what.label)).toBeFocused();
  await page.getByRole('button', { name: PROMISED.close, exact: true }).click();
  await expect(page.getByRole('button', { name: PROMISED.add })).toBeFocused();
  await expect.poll(async () => (await stored(page))[INTERVIEW_KEY]).toContain('"promised":{}');
});

test('two tabs keep each other’s words, and what one marks as sent the other shows as sent', async ({
  page,
  context,
}) => {
  await openLetters(page, '2026-11-12');
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date('2026-11-12T10:00:00'));
  await visit(other, FOLLOW_UP);
  await field(page, 'Ask about something else instead').fill('the night shifts');
  await field(other, 'Something you could send them').fill('two references');
  await expect(paper(page)).toContainText(/the night shifts[^]*two references/);
  await expect(paper(other)).toContainText(/the night shifts[^]*two references/);
  await yes(other).click();
  await expect(opened(other)).toHaveText(RESTING.headings.sent);
  await expect(person(page, 'Maya Chen')).toHaveAccessibleName(new RegExp(LETTERS.states.sent));
  await expect(page.getByRole('status').filter({ hasText: /^Sent on Thursday, November 12/ })).toBeVisible();
});

test('when the browser saves nothing, a message is written and copied all the same', async ({ page }) => {
  await storageRefused(page);
  await visit(page, `${FOLLOW_UP}?kind=withdrawing`);
  await expect(opened(page)).toHaveText(NAMES.withdrawing);
  await page.getByLabel('Their name').fill('Noor');
  await expect(paper(page)).toContainText('Noor,');
  await yes(page).click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
  await expectAccessible(page);
});

test('without a signal for the sentences the page says so, keeps the list, and tries again', async ({ page }) => {
  await openLetters(page, '2026-11-12');
  const list = await openOthers(page);
  await page.route('**/withdrawing*.js', (route) => route.abort());
  page.removeAllListeners('console');
  await list.getByRole('button', { name: NAMES.withdrawing }).click();
  await expect(page.getByRole('button', { name: LETTERS.tryAgain })).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/withdrawing*.js');
  await page.getByRole('button', { name: LETTERS.tryAgain }).click();
  await expect(paper(page)).toContainText('Maya,');
});
