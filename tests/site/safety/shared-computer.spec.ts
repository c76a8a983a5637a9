import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { SAFE } from '../../../src/text/safety/safe.ts';
import { SHARED_COMPUTER } from '../../../src/text/safety/shared-computer.ts';
import { SHARED_LINE } from '../../../src/text/safety/shared-line.ts';
import { SAVED_STATE } from '../../../src/text/saving/saved-state.ts';
import { reload } from '../support/journey.ts';
import { ROUTES, awake, visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored, storedBefore } from '../support/storage.ts';

const YOUR_DATA = './your-data/';
const line = (page: Page) => page.getByRole('banner').getByRole('link', { name: SHARED_LINE });
const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?', exact: true });
const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Does what begins the page anew, and waits until it can be used again. */
async function anew(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
  await awake(page);
}

test('on a shared computer everything is kept in the tab, every page says so, and the computer keeps nothing', async ({
  page,
  context,
}) => {
  expectNoErrors(page);
  await visit(page, YOUR_DATA);
  await expect(line(page)).toBeHidden();
  await anew(page, () => pressed(page, SHARED_COMPUTER.turnOn));
  await visit(page, './worksheet/');
  await wentWell(page).fill('the harbour');
  await expect(page.getByText(SAVED_STATE.kept)).toBeVisible();
  for (const route of ROUTES) {
    await visit(page, route);
    await expect(line(page), route).toBeVisible();
  }
  await visit(page, './worksheet/');
  await reload(page);
  await expect(wentWell(page)).toHaveValue('the harbour');
  expect(await stored(page)).toEqual({});

  const second = await context.newPage();
  // It hears from the first tab, and begins anew.
  await anew(second, () => visit(second, './worksheet/'));
  await expect(line(second)).toBeVisible();
  await expect(wentWell(second)).toHaveValue('');
  await wentWell(second).fill('the ferry');
  await expect(second.getByText(SAVED_STATE.kept)).toBeVisible();
  await second.close();
  await expect(wentWell(page)).toHaveValue('the harbour');
  expect(await stored(page)).toEqual({});

  await page.close();
  const later = await context.newPage();
  await visit(later, './worksheet/');
  await expect(wentWell(later)).toHaveValue('');
  await expect(line(later)).toBeHidden();
  expect(await later.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
});

test('what the computer stores already can move into the tab, and back when it is taken for one’s own', async ({
  page,
}) => {
  const harbour = JSON.stringify({
    ...EMPTY_INTERVIEW,
    company: 'Harbour Foods',
    answers: { 'went-well': 'the harbour' },
  });
  await storedBefore(page, { [INTERVIEW_KEY]: harbour });
  await visit(page, YOUR_DATA);
  await pressed(page, SHARED_COMPUTER.turnOn);
  await expect(page.getByText(SHARED_COMPUTER.found(1))).toBeVisible();
  await pressed(page, SHARED_COMPUTER.cancel);
  await expect(page.getByRole('button', { name: SHARED_COMPUTER.turnOn })).toBeFocused();
  await pressed(page, SHARED_COMPUTER.turnOn);
  await anew(page, () => pressed(page, SHARED_COMPUTER.move));
  expect(await stored(page)).toEqual({});
  await expect(page.getByText(SAFE.beforeClosing)).toBeVisible();

  await pressed(page, SHARED_COMPUTER.turnOff);
  await anew(page, () => pressed(page, SHARED_COMPUTER.store));
  await expect(line(page)).toBeHidden();
  expect((await stored(page))[INTERVIEW_KEY]).toBe(harbour);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});
