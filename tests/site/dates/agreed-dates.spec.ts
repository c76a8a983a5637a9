import { expect, test, type Locator, type Page } from '@playwright/test';
import { AGREED } from '../../../src/text/dates/agreed.ts';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { PLAN } from '../../../src/text/dates/plan.ts';
import { reload, saved } from '../support/journey.ts';
import { goTo, openAgreement, people, PEOPLE_ROUTE, storedPeople } from '../support/people.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors } from '../support/storage.ts';

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

/** What the site says back of the words for a date. */
function saidBack(page: Page, words: string): Locator {
  return page.getByRole('status').filter({ hasText: words });
}

test('a spoken date becomes a calendar date, in words, and lasts', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('in two weeks');
  await expect(saidBack(page, AGREED.understood('Thursday, December 10'))).toBeVisible();
  await openAgreement(page);
  await expect(page.getByRole('radio', { name: AGREEMENT.answers['decide-by'] })).toBeChecked();
  await expect
    .poll(async () => (await storedPeople(page)).agreement)
    .toMatchObject({ said: 'in two weeks', saidOn: '2026-11-26', picked: '' });
  await reload(page);
  await expect(saidBack(page, AGREED.understood('Thursday, December 10'))).toBeVisible();
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('when the boss is back');
  await expect(saidBack(page, AGREED.unclear)).toBeVisible();
  await openAgreement(page);
  await page.getByRole('radio', { name: AGREEMENT.answers['would-not-say'] }).check();
  await expect(saidBack(page, AGREED.wouldNotSay)).toBeVisible();
});

test('words that name no date take the date of the words before with them, and leave one that was picked', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  const said = page.getByRole('textbox', { name: AGREEMENT.said.label });
  const date = page.getByLabel(AGREEMENT.date);
  await openAgreement(page);
  await said.fill('December 4');
  await expect(date).toHaveValue('2026-12-04');
  await said.fill('when the boss is back');
  await expect(saidBack(page, AGREED.unclear)).toBeVisible();
  await expect(date).toHaveValue('');
  await date.fill('2026-12-11');
  await said.fill('when the boss is back, in two weeks or so');
  await expect.poll(async () => (await storedPeople(page)).agreement.said).toContain('or so');
  await expect(date).toHaveValue('2026-12-11');
});

test('words for a day move with the interview when its date is corrected', async ({ page }) => {
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-25');
  await saved(page);
  await visit(page, PEOPLE_ROUTE);
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('in two weeks');
  await expect(saidBack(page, AGREED.understood('Wednesday, December 9'))).toBeVisible();
  await expect.poll(async () => (await storedPeople(page)).agreement.said).toBe('in two weeks');
  await visit(page, './interview/');
  const follow = page.getByRole('listitem').filter({ hasText: PLAN.steps['follow-up'] });
  await expect(follow).toContainText('Friday, December 11');
  await page.getByLabel(INTERVIEWS.date).fill('2026-12-01');
  await expect(follow).toContainText('Thursday, December 17');
  await saved(page);
  await reload(page);
  await expect(follow).toContainText('Thursday, December 17');
});

test('words that take the place of others on a later day are counted from that day', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  const said = page.getByRole('textbox', { name: AGREEMENT.said.label });
  await said.fill('by Friday');
  await expect.poll(async () => (await storedPeople(page)).agreement.said).toBe('by Friday');
  await page.clock.setFixedTime(new Date('2026-12-03T10:00:00'));
  await reload(page);
  await expect(saidBack(page, AGREED.understood('Friday, November 27'))).toBeVisible();
  await said.selectText();
  await said.pressSequentially('by next Friday');
  await expect(saidBack(page, AGREED.understood('Friday, December 11'))).toBeVisible();
  await expect
    .poll(async () => (await storedPeople(page)).agreement)
    .toMatchObject({ said: 'by next Friday', saidOn: '2026-12-03' });
});

test('words that were typed days later and can mean two days are asked about, once', async ({ page }) => {
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-17');
  await saved(page);
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await visit(page, PEOPLE_ROUTE);
  const said = page.getByRole('textbox', { name: AGREEMENT.said.label });
  await said.fill('by Friday');
  await expect(saidBack(page, AGREED.understood('Friday, November 27'))).toBeVisible();
  const question = page.getByRole('group', { name: AGREED.whichDay });
  await expect(question.getByRole('button')).toHaveText(['Friday, November 20', 'Friday, November 27']);
  await question.getByRole('button', { name: 'Friday, November 20' }).tap();
  await expect(saidBack(page, AGREED.understood('Friday, November 20'))).toBeVisible();
  await expect(question).toHaveCount(0);
  await expect(said).toBeFocused();
  await expect.poll(async () => (await storedPeople(page)).agreement.picked).toBe('2026-11-20');
  await reload(page);
  await expect(saidBack(page, AGREED.understood('Friday, November 20'))).toBeVisible();
  await expect(question).toHaveCount(0);
  await expect(said).toHaveValue('by Friday');
});

test('what a date means is said once it is typed, not for each half of it', async ({ page }) => {
  // No typing is so slow here that it counts as a pause.
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window);
    const impatient = (act: TimerHandler, wait = 0): number => (wait === 1000 ? 0 : start(act, wait));
    Object.assign(window, { setTimeout: impatient });
  });
  await visit(page, PEOPLE_ROUTE);
  const said = page.getByRole('textbox', { name: AGREEMENT.said.label });
  await goTo(page, said);
  const status = people(page).getByRole('status').and(page.locator('.in-words'));
  await expect(status).toHaveCount(1);
  await status.evaluate((element) => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    new MutationObserver(() => {
      if (element.textContent !== '') spoken.push(element.textContent);
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  for (const letter of 'by next Friday') {
    await page.keyboard.type(letter);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  await page.keyboard.press('Tab');
  const words = AGREED.understood('Friday, December 4');
  await expect(status).toHaveText(words);
  expect(await page.evaluate(() => Reflect.get(window, 'spoken') as unknown)).toEqual([words]);
});

test.describe('west of UTC', () => {
  test.use({ timezoneId: 'America/Vancouver' });

  test('by Friday is Friday there too, by a clock that a test sets', async ({ page }) => {
    await visit(page, PEOPLE_ROUTE);
    await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('by Friday');
    await expect(saidBack(page, AGREED.understood('Friday, November 27'))).toBeVisible();
  });
});
