import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { BACK_UP_NOW } from '../../../src/text/safety/back-up.ts';
import { REMINDER } from '../../../src/text/safety/reminder.ts';
import { SAFE } from '../../../src/text/safety/safe.ts';
import { downloaded, reload, saved } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, SETTINGS_KEY, stored, storedBefore } from '../support/storage.ts';

const HARBOUR = JSON.stringify({
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  answers: { 'went-well': 'the harbour' },
});
const later = (page: Page) => page.getByRole('button', { name: REMINDER.later });
const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?', exact: true });

/** Counts how often the page asks the browser to keep what is stored; it asks the person, or decides by itself. */
async function countAsked(page: Page, decidesByItself: boolean): Promise<() => Promise<number>> {
  await page.addInitScript((decides) => {
    const asked = (): number => Number(sessionStorage.getItem('asked') ?? 0);
    navigator.storage.persist = () => {
      sessionStorage.setItem('asked', String(asked() + 1));
      return Promise.resolve(true);
    };
    navigator.storage.persisted = () => Promise.resolve(asked() > 0);
    if (decides) Object.assign(window, { GestureEvent: Event });
    else Reflect.deleteProperty(Navigator.prototype, 'userAgentData');
  }, decidesByItself);
  return () => page.evaluate(() => Number(sessionStorage.getItem('asked') ?? 0));
}

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-10T10:00:00'));
});

test('a week after the first word home and the list mention a backup, and one press makes it and ends that', async ({
  page,
}) => {
  const settings = JSON.stringify({ ...EMPTY_SETTINGS, keptSince: '2026-11-03' });
  await storedBefore(page, { [INTERVIEW_KEY]: HARBOUR, [SETTINGS_KEY]: settings });
  for (const route of ['./before-you-leave/', './worksheet/', './interviews/', './']) {
    await visit(page, route);
    await expect(later(page), route).toBeVisible({ visible: route === './interviews/' || route === './' });
  }
  const { name, text } = await downloaded(page, page.getByRole('button', { name: BACK_UP_NOW.now }));
  expect(text).toContain('the harbour');
  await expect(page.getByText(BACK_UP_NOW.done(name))).toBeFocused();
  await expect(later(page)).toBeHidden();

  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await reload(page);
  await expect(later(page)).toBeHidden();
  await visit(page, './worksheet/');
  await wentWell(page).fill('the ferry');
  await saved(page);
  await visit(page, './');
  await later(page).click();
  await expect(page.getByText(REMINDER.laterDone('2026-12-01', '2026-11-24'))).toBeFocused();
  await visit(page, './interviews/');
  await expect(later(page)).toBeHidden();
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00'));
  await reload(page);
  await expect(later(page)).toBeVisible();
});

test('a newcomer is not asked for anything, and the day of the first word is noted', async ({ page }) => {
  const asked = await countAsked(page, true);
  await visit(page, './');
  await expect(later(page)).toBeHidden();
  await visit(page, './worksheet/');
  expect([await asked(), await stored(page)]).toEqual([0, {}]);
  await wentWell(page).fill('the harbour');
  await saved(page);
  await visit(page, './before-you-leave/');
  await expect.poll(async () => (await stored(page))[SETTINGS_KEY]).toContain('"keptSince":"2026-11-10"');
  expect(await asked()).toBe(1);
});

test('where the browser would ask the person, it is asked to keep what is stored by a press alone', async ({
  page,
}) => {
  await storedBefore(page, { [INTERVIEW_KEY]: HARBOUR });
  const asked = await countAsked(page, false);
  await visit(page, './worksheet/');
  await expect.poll(async () => (await stored(page))[SETTINGS_KEY]).toContain('keptSince');
  await visit(page, './your-data/');
  await expect(page.getByText('1 interview for you since Tuesday, November 10')).toBeVisible();
  expect(await asked()).toBe(0);
  await page.getByRole('button', { name: SAFE.ask }).click();
  await expect(page.getByText(SAFE.kept)).toBeVisible();
  expect(await asked()).toBe(1);
});
