import { expect, test } from '@playwright/test';
import { SENDING } from '../../../src/text/note/sending.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { LETTERS, RESTING, WHEN } from '../../../src/text/note/letters.ts';
import type { Interview } from '../../../src/domain/record/interview.ts';
import { expectAccessible } from '../support/axe.ts';
import { downloaded, expectVisibleFocus, press, reload } from '../support/journey.ts';
import {
  FOLLOW_UP,
  NAMES,
  opened,
  openLetters,
  openOthers,
  paper,
  person,
  sentOn,
  WAITING,
} from '../support/letters.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored } from '../support/storage.ts';

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

const ASKED: Interview = { ...WAITING, notes: { ...WAITING.notes, 'follow-up:maya': sentOn('2026-11-12') } };
const ASKED_TWICE: Interview = {
  ...ASKED,
  notes: { ...ASKED.notes, 'second-follow-up:maya': sentOn('2026-11-19') },
};
const NOT_INVITED: Interview = { ...WAITING, notes: { maya: sentOn('2026-11-03') } };

for (const [day, interview, heading, says] of [
  ['2026-11-04', NOT_INVITED, NAMES['linkedin-invitation'], WHEN.early('Thursday, November 5')],
  ['2026-11-05', NOT_INVITED, NAMES['linkedin-invitation'], WHEN.today],
  ['2026-11-06', WAITING, NAMES['follow-up'], WHEN.early('Thursday, November 12')],
  ['2026-11-12', WAITING, NAMES['follow-up'], WHEN.today],
  ['2026-11-16', WAITING, NAMES['follow-up'], WHEN.past('Thursday, November 12')],
  ['2026-11-13', ASKED, NAMES['second-follow-up'], WHEN.early('Thursday, November 19')],
  ['2026-11-19', ASKED, NAMES['second-follow-up'], WHEN.today],
  ['2026-11-24', ASKED_TWICE, RESTING.headings.asked, RESTING.why.asked],
] as const) {
  test(`on ${day} the page opens on “${heading}” and says “${says}”`, async ({ page }) => {
    await openLetters(page, day, interview);
    await expect(opened(page)).toHaveText(heading);
    await expect(page.getByText(says)).toBeVisible();
    await expectAccessible(page);
  });
}

test('the follow-up goes to the point of contact, and says what was agreed, when we met and what the job is', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12');
  await expect(person(page, 'Maya Chen')).toHaveAttribute('aria-pressed', 'true');
  const text = (await paper(page).textContent()) ?? '';
  for (const known of [
    'Maya',
    'Tuesday, November 10',
    'Tuesday, November 3',
    'Supply Planner',
    'Harbour Foods',
    'Alex Kim',
  ]) {
    expect(text).toContain(known);
  }
  expect(text.match(/\?/g)).toHaveLength(1);
  await expect(page.getByRole('link', { name: SENDING.mail })).toHaveAttribute('href', /^mailto:maya@example\.org\?/);
});

test('before its day a follow-up offers the calendar instead, and can be written all the same', async ({ page }) => {
  await openLetters(page, '2026-11-06');
  await expect(page.getByText(WHEN.whyWait['follow-up'])).toBeVisible();
  const { name, text } = await downloaded(page, page.getByRole('button', { name: WHEN.calendar }));
  expect(name).toMatch(/\.ics$/);
  expect(text.replace(/\r\n /g, '')).toMatch(/DTSTART;VALUE=DATE:20261112[^]*follow-up\/\?kind=follow-up/);
  await expect(page.getByRole('status').filter({ hasText: WHEN.calendarDone })).toBeVisible();
  await page.getByRole('textbox').first().fill('the first month');
  await expect(paper(page)).toContainText('the first month');
  await page.getByRole('button', { name: WHEN.elsewhere }).click();
  await expect(opened(page)).toHaveText(NAMES['offer-elsewhere']);
  await expect(opened(page)).toBeFocused();
});

test('once one is sent the next is one press away, sent is undone at once, and a reload opens what is next', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12');
  await page.getByRole('textbox').first().fill('the first month');
  await page.getByRole('button', { name: NOTE.markSent }).click();
  await expect(opened(page)).toHaveText(RESTING.headings.sent);
  await expect(opened(page)).toBeFocused();
  await page.getByRole('button', { name: RESTING.next(NAMES['second-follow-up']) }).click();
  await expect(opened(page)).toHaveText(NAMES['second-follow-up']);
  await expect(opened(page)).toBeFocused();
  await reload(page);
  await expect(opened(page)).toHaveText(NAMES['second-follow-up']);
  await expect((await openOthers(page)).getByText(`Maya Chen: ${LETTERS.sentOn('November 12')}`)).toBeVisible();

  await openLetters(page, '2026-11-12');
  await page.getByRole('button', { name: NOTE.markSent }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(opened(page)).toHaveText(NAMES['follow-up']);
  await reload(page);
  await expect(opened(page)).toHaveText(NAMES['follow-up']);
});

test('an address opens a kind and a person, a reload keeps them, and what is chosen takes their place', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12', WAITING, `${FOLLOW_UP}?kind=withdrawing&to=ali`);
  await expect(opened(page)).toHaveText(NAMES.withdrawing);
  await expect(person(page, 'Ali Chen')).toHaveAttribute('aria-pressed', 'true');
  await person(page, 'Maya Chen').click();
  await reload(page);
  await expect(opened(page)).toHaveText(NAMES.withdrawing);
  await expect(person(page, 'Maya Chen')).toHaveAttribute('aria-pressed', 'true');
  await visit(page, `${FOLLOW_UP}?kind=no-such-kind`);
  await expect(opened(page)).toHaveText(NAMES['follow-up']);
});

test('an address opens a kind for another interview, which is then the open one', async ({ page }) => {
  await openLetters(page, '2026-11-12');
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [INTERVIEW_KEY.replace('first', 'other'), JSON.stringify({ ...WAITING, company: 'Night Buses' })] as const,
  );
  await visit(page, `${FOLLOW_UP}?kind=accepting&interview=other`);
  await expect(opened(page)).toHaveText(NAMES.accepting);
  await expect(paper(page)).toContainText('Night Buses');
  expect(new URL(page.url()).search).toBe('?kind=accepting');
});

test('a newcomer chooses from every message, and what they begin stays open and is kept', async ({ page }) => {
  await visit(page, FOLLOW_UP);
  await expect(page.getByRole('heading', { name: LETTERS.which })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: NAMES['follow-up'] }).click();
  await expect(opened(page)).toBeFocused();
  await page.getByRole('textbox', { name: 'Ask about something else instead' }).fill('the team');
  await expect(paper(page)).toContainText('the team');
  await expect(page.getByRole('button', { name: LETTERS.someoneElse })).toHaveCount(0);
  await page.getByLabel('Their name').fill('Noor');
  await expect(page.getByRole('button', { name: LETTERS.someoneElse })).toHaveCount(1);
  await expect(paper(page)).toContainText('Noor');
  await expect(opened(page)).toHaveText(NAMES['follow-up']);
  await expect.poll(async () => (await stored(page))[INTERVIEW_KEY]).toContain('the team');
  await reload(page);
  await expect(paper(page)).toContainText('the team');
});

test('by keyboard alone another message is opened, written for another person and marked as sent', async ({ page }) => {
  await openLetters(page, '2026-11-12');
  const list = page.locator('.letter-others');
  await press(page, list.locator('summary'), 'Enter');
  await press(page, list.getByRole('button', { name: NAMES.withdrawing }), 'Enter');
  await expect(opened(page)).toHaveText(NAMES.withdrawing);
  await expect(opened(page)).toBeFocused();
  await press(page, person(page, 'Ali Chen'), 'Enter');
  await expect(person(page, 'Ali Chen')).toHaveAttribute('aria-pressed', 'true');
  await expect(paper(page)).toContainText('Ali,');
  await press(page, page.getByRole('button', { name: NOTE.markSent }), 'Enter');
  await expect(opened(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expectVisibleFocus(page);
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [740, 360],
] as const) {
  test(`at ${String(width)} by ${String(height)} which message is due is on the first screen, and nothing is wider than it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openLetters(page, '2026-11-12');
    await expect(opened(page)).toBeInViewport({ ratio: 1 });
    if (height > 400) await expect(person(page, 'Maya Chen')).toBeInViewport({ ratio: 1 });
    await openOthers(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}
