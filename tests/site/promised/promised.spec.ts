import { expect, test, type Locator, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import { PROMISED } from '../../../src/text/promised/promised.ts';
import { expectAccessible } from '../support/axe.ts';
import { press, reload, tabTo } from '../support/journey.ts';
import { openOthers } from '../support/letters.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored, storedBefore } from '../support/storage.ts';

const LOBBY = './before-you-leave/';
const BENCH = './right-after/';
const MESSAGES = './follow-up/';
const TASK = 'Write down what you promised to send';
const PORTFOLIO = 'my portfolio';

const opener = (page: Page): Locator => page.locator('summary').filter({ hasText: PROMISED.opens });
const what = (page: Page): Locator => page.getByRole('textbox', { name: PROMISED.what.label });
const said = (page: Page): Locator => page.getByRole('textbox', { name: PROMISED.said.label });
const box = (page: Page): Locator => page.getByRole('checkbox', { name: TASK });
const nothing = (page: Page): Locator => page.getByRole('button', { name: `Nothing promised: ${TASK}` });
const act = (page: Page, label: string): Locator =>
  page.getByRole('button', { name: PROMISED.of(label, PORTFOLIO), exact: true });
const line = (page: Page): Locator => page.locator('.promises > li');

const PROMISING: Interview = {
  ...EMPTY_INTERVIEW,
  date: '2026-11-03',
  promised: { m2x8t4: { ...EMPTY_PROMISE, what: PORTFOLIO, said: 'by Friday' } },
};

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-04T10:00:00'));
});

test('one tap in the lobby opens one field, and what is written there is known to every page', async ({ page }) => {
  await visit(page, LOBBY);
  await expect(what(page)).toHaveCount(0);
  await opener(page).click();
  await expect(what(page)).toBeFocused();
  await expect(said(page)).toHaveCount(0);
  await page.keyboard.type(PORTFOLIO);
  await said(page).fill('by Friday');
  await expect(page.getByText(PROMISED.understood('Friday, November 6'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: PROMISED.close, exact: true }).click();
  await expect(line(page)).toContainText(`${PORTFOLIO} by Friday, November 6`);
  await expect.poll(async () => (await stored(page))[INTERVIEW_KEY]).toContain('"said":"by Friday"');

  await visit(page, BENCH);
  await expect(line(page)).toContainText(PORTFOLIO);
  await expect(box(page)).toBeChecked();
  await expectAccessible(page);
  await visit(page, MESSAGES);
  await expect((await openOthers(page)).getByText(PORTFOLIO, { exact: true })).toBeVisible();
});

test('it is marked as sent, which can be undone, and a thing that is removed comes back', async ({ page }) => {
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(PROMISING) });
  await visit(page, BENCH);
  await act(page, PROMISED.markSent).click();
  await reload(page);
  await expect(line(page)).toContainText('sent on Wednesday, November 4');
  await act(page, PROMISED.notSent).click();
  await expect(line(page)).not.toContainText('sent on');
  await act(page, PROMISED.markSent).click();
  await page.getByRole('button', { name: PROMISED.undo, exact: true }).click();
  await reload(page);
  await expect(act(page, PROMISED.markSent)).toBeVisible();

  await act(page, PROMISED.remove).click();
  await expect(line(page)).toHaveCount(0);
  await expect(box(page)).not.toBeChecked();
  await expect(page.getByRole('button', { name: PROMISED.undo, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await reload(page);
  await expect(line(page)).toContainText(PORTFOLIO);
});

test('by keyboard alone it is opened, written, closed and sent', async ({ page }) => {
  await visit(page, BENCH);
  await press(page, opener(page), 'Enter');
  await expect(what(page)).toBeFocused();
  await page.keyboard.type(PORTFOLIO);
  await tabTo(page, said(page));
  await page.keyboard.type('by Friday');
  await press(page, page.getByRole('button', { name: PROMISED.close, exact: true }), 'Enter');
  await expect(line(page).getByText(PORTFOLIO)).toBeFocused();
  await press(page, act(page, PROMISED.markSent), 'Enter');
  await expect(page.getByRole('button', { name: PROMISED.undo, exact: true })).toBeFocused();
  await expect(line(page)).toContainText('sent on Wednesday, November 4');
});

test('who promised nothing says so with one press, and it stays said', async ({ page }) => {
  await visit(page, BENCH);
  await nothing(page).click();
  await expect(box(page)).toBeDisabled();
  await reload(page);
  await expect(nothing(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'When to move on' }).getByRole('status')).toHaveText('0 of 3 done');
});

test('a line that is opened and left empty stores nothing', async ({ page }) => {
  await visit(page, LOBBY);
  await opener(page).click();
  await expect(what(page)).toBeFocused();
  await page.getByRole('button', { name: PROMISED.close, exact: true }).click();
  await expect(page.getByRole('button', { name: PROMISED.add })).toBeFocused();
  expect((await stored(page))[INTERVIEW_KEY]).toBeUndefined();
});

test('two tabs show the same list, whichever of them writes', async ({ page, context }) => {
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(PROMISING) });
  await visit(page, BENCH);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date('2026-11-04T10:00:00'));
  await visit(other, LOBBY);
  await opener(other).click();
  await act(other, PROMISED.markSent).click();
  await expect(line(page)).toContainText('sent on Wednesday, November 4');
  await page.getByRole('button', { name: PROMISED.add }).click();
  await what(page).fill('two references');
  await expect(line(other).filter({ hasText: 'two references' })).toBeVisible();
});

test('on its day home asks for it before the notes, and leads to its message', async ({ page }) => {
  const today = { m2x8t4: { ...EMPTY_PROMISE, what: PORTFOLIO, picked: '2026-11-04' } };
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...PROMISING, promised: today }) });
  await visit(page, './');
  const next = page.getByRole('region', { name: 'What now' });
  const send = next.getByRole('link', { name: `Send what you promised: ${PORTFOLIO}` });
  await expect(next.getByRole('link').first()).toHaveText(`Send what you promised: ${PORTFOLIO}`);
  await expect(send).toHaveAttribute('href', /\/follow-up\/\?kind=promised&to=m2x8t4$/);
});

test('on the page of the interview it has a line among the dates, and says who waits for it', async ({ page }) => {
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(PROMISING) });
  await visit(page, './interview/');
  const dated = page.locator('.plan li').filter({ hasText: PORTFOLIO });
  await expect(dated).toContainText('Friday, November 6');
  await act(page, PROMISED.markSent).click();
  await expect(dated).toContainText('Done');
});

test('with scripts off the guidance is there, and paper has lines to write on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(BENCH);
  await expect(page.getByText(TASK)).toBeVisible();
  await expect(opener(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const label of PROMISED.onPaper) await expect(page.getByText(label)).toBeVisible();
  await context.close();
});

test('on paper each thing stands with its day and whether it is sent', async ({ page }) => {
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(PROMISING) });
  await visit(page, BENCH);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`${PORTFOLIO}, by Friday, November 6, not sent yet`)).toBeVisible();
  await expect(page.getByText(PROMISED.onPaper[1])).toHaveCount(0);
});

test('at 320 px each action is a word in one piece', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(PROMISING) });
  await visit(page, BENCH);
  for (const label of [PROMISED.change, PROMISED.remove]) {
    const lines = await act(page, label).evaluate((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines, label).toBe(1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
