import { expect, test, type Page } from '@playwright/test';
import { RESTING, SHORT, WITHOUT } from '../../../src/text/note/letters.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { expectAccessible } from '../support/axe.ts';
import { copied, followClipboard, reload } from '../support/journey.ts';
import { FOLLOW_UP, opened, openLetters, openOthers, paper, person, WAITING } from '../support/letters.ts';
import { expectNoErrors } from '../support/storage.ts';

const ROUTE = `${FOLLOW_UP}?kind=linkedin-invitation&to=ali`;
const own = (page: Page) => page.getByRole('textbox', { name: 'One line of your own' });
const over = (page: Page) => page.locator('.letter-over');

/** What the counter says: how many characters, and of how many. */
async function counted(page: Page): Promise<readonly number[]> {
  const words = (await page.locator('.letter-count').textContent()) ?? '';
  return (words.match(/\d+/g) ?? []).map(Number);
}

test.beforeEach(async ({ page, browserName }) => {
  expectNoErrors(page);
  await followClipboard(page, browserName);
});

test('an invitation is counted as it is typed, in characters as a person sees them, and names who and for which role', async ({
  page,
}) => {
  await openLetters(page, '2026-11-12', WAITING, ROUTE);
  await expect(paper(page)).toContainText('Ali,');
  await expect(paper(page)).toContainText('Supply Planner');
  const [before = 0, limit] = await counted(page);
  expect(limit).toBe(200);
  expect([...((await paper(page).textContent()) ?? '')].length).toBe(before);
  await own(page).fill('ships 🚢🚢');
  await expect(paper(page)).toContainText('ships 🚢🚢');
  const [after] = await counted(page);
  expect([...((await paper(page).textContent()) ?? '')].length).toBe(after);
  await expect(over(page)).toHaveText('');
});

test('our words give way and mine never do, and only what is over is announced', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, ROUTE);
  const mine = 'how you planned the night buses of Halifax through a winter with forty days of snow and one plough';
  await own(page).fill(mine);
  await expect(paper(page)).toContainText(mine);
  expect((await counted(page))[0]).toBeLessThanOrEqual(200);
  await expect(over(page)).toHaveText('');
  await own(page).fill(mine + mine + mine);
  await expect(paper(page)).toContainText(mine + mine + mine);
  const [count = 0] = await counted(page);
  await expect(over(page)).toHaveText(SHORT.over(count - 200, false));
  await expect(over(page)).toHaveAttribute('role', 'status');
  await expectAccessible(page);
});

test('with Premium it may have 300, which is kept for every interview', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, ROUTE);
  await page.getByRole('radio', { name: SHORT.limits['300'] ?? '' }).check();
  await expect.poll(async () => (await counted(page))[1]).toBe(300);
  await reload(page);
  expect((await counted(page))[1]).toBe(300);
});

test('it can be changed by hand, is counted all the same, and follows our words again when asked', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, ROUTE);
  const ours = (await paper(page).textContent()) ?? '';
  await page.getByRole('button', { name: NOTE.edit }).click();
  await page.getByRole('textbox', { name: SHORT.own }).fill('Hi Ali, it was good to meet you.');
  await expect.poll(async () => (await counted(page))[0]).toBe(32);
  await reload(page);
  await expect(page.getByRole('textbox', { name: SHORT.own })).toHaveValue('Hi Ali, it was good to meet you.');
  await page.getByRole('button', { name: SHORT.follow }).click();
  await expect(paper(page)).toHaveText(ours);
  await page.getByRole('button', { name: SHORT.bringBack }).click();
  await expect(page.getByRole('textbox', { name: SHORT.own })).toHaveValue('Hi Ali, it was good to meet you.');
});

test('what is copied is what is read, and it is asked once whether it went out', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, ROUTE);
  await page.getByRole('button', { name: SENDING.copyMessage }).click();
  await expect.poll(() => copied(page)).toBe((await paper(page).textContent()) ?? '');
  await page.getByRole('button', { name: SENDING.yes.linkedin }).click();
  await expect(opened(page)).toHaveText(RESTING.headings.sent);
  await expect((await openOthers(page)).getByText(/^Ali Chen: sent on November 12/)).toBeVisible();
});

test('whoever declined to share how to be reached is not offered, and it says why', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, ROUTE);
  await expect(person(page, 'Maya Chen')).toBeVisible();
  await expect(person(page, 'Sam Rivera')).toHaveCount(0);
  await expect(page.getByText(WITHOUT.invitation('Sam Rivera', 1))).toBeVisible();
});

test('a message to somebody connected already has no limit', async ({ page }) => {
  await openLetters(page, '2026-11-12', WAITING, `${FOLLOW_UP}?kind=linkedin-message&to=ali`);
  await expect(paper(page)).toContainText('Ali,');
  await expect(page.locator('.letter-count')).toHaveCount(0);
  await expect(person(page, 'Sam Rivera')).toHaveCount(0);
  await expect(page.getByText(SHORT.howToSend)).toBeVisible();
});
