import { expect, test, type Page } from '@playwright/test';
import { NOTE } from '../../../src/text/note/note.ts';
import { openFacts } from '../support/note.ts';
import { awake, visit } from '../support/routes.ts';
import { follow, reload, saved } from '../support/journey.ts';

const WORKSHEET = './worksheet/';

function went(page: Page, how: 'well' | 'wrong') {
  const name = how === 'well' ? 'What went well?' : 'What could have gone better?';
  return page.getByRole('textbox', { name, exact: true });
}

function place(page: Page, question: string, score: number) {
  return page.getByRole('group', { name: question }).getByRole('radio', { name: new RegExp(`^${String(score)}(,|$)`) });
}

function fit(page: Page, score: number) {
  return place(page, 'Is it the right fit for you?', score);
}

function grow(page: Page, score: number) {
  return place(page, 'Can you see yourself growing there?', score);
}

/** Two tabs of one browser with these pages open. */
async function twoTabs(page: Page, first: string, second: string): Promise<[Page, Page]> {
  const other = await page.context().newPage();
  await visit(page, first);
  await visit(other, second);
  return [page, other];
}

/** Ends a tab without giving it a chance to save: by crashing it where that is possible. */
async function kill(page: Page, browserName: string): Promise<void> {
  if (browserName !== 'chromium') return page.close({ runBeforeUnload: false });
  const devTools = await page.context().newCDPSession(page);
  // The answer to this command never comes: what it is sent to is gone.
  void devTools.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
}

test('what is written and chosen in one tab shows in the other', async ({ page }) => {
  const [here, there] = await twoTabs(page, WORKSHEET, WORKSHEET);
  await went(here, 'well').fill('the tour');
  await expect(went(there, 'well')).toHaveValue('the tour');
  await expect(there.getByText(/^1 of \d+ answered/)).toBeVisible();
  await fit(there, 3).check();
  await expect(fit(here, 3)).toBeChecked();
  await went(there, 'wrong').fill('the budget');
  await expect(went(here, 'wrong')).toHaveValue('the budget');
  await went(here, 'well').fill('');
  await expect(went(there, 'well')).toHaveValue('');
});

test('two tabs that write different fields of one record lose neither', async ({ page }) => {
  const [here, there] = await twoTabs(page, WORKSHEET, './thank-you/');
  await went(here, 'well').fill('the tour');
  await there.getByRole('textbox', { name: NOTE.recipient.name.label }).fill('Sam');
  await fit(here, 5).check();
  await there.getByRole('textbox', { name: NOTE.company.label }).fill('Harbour Foods');
  await there.getByRole('radio', { name: NOTE.mediums.card }).check();
  await went(here, 'wrong').fill('the budget');
  await saved(here);
  await saved(there);

  await reload(here);
  await reload(there);
  await expect(went(here, 'well')).toHaveValue('the tour');
  await expect(went(here, 'wrong')).toHaveValue('the budget');
  await expect(fit(here, 5)).toBeChecked();
  await openFacts(there);
  await expect(there.getByRole('textbox', { name: NOTE.recipient.name.label })).toHaveValue('Sam');
  await expect(there.getByRole('textbox', { name: NOTE.company.label })).toHaveValue('Harbour Foods');
  await expect(there.getByRole('radio', { name: NOTE.mediums.card })).toBeChecked();
});

test('two tabs that write in the same moment lose nothing in fifteen rounds', async ({ page }) => {
  test.setTimeout(90_000);
  const [here, there] = await twoTabs(page, WORKSHEET, WORKSHEET);
  for (let round = 1; round <= 15; round += 1) {
    const score = 1 + (round % 5);
    // Not check(), which takes its time to see whether the page is still: the two would drift apart.
    await Promise.all([fit(here, score).dispatchEvent('click'), grow(there, score).dispatchEvent('click')]);
    const all = [here, there].flatMap((tab) => [fit(tab, score), grow(tab, score)]);
    // Asked often: what is waited for takes some milliseconds, and there are fifteen rounds of it.
    await expect
      .poll(() => Promise.all(all.map((radio) => radio.isChecked())), { intervals: [20] })
      .toEqual([true, true, true, true]);
  }
  await Promise.all([went(here, 'well').fill('the tour'), went(there, 'wrong').fill('the budget')]);
  await expect(went(there, 'well')).toHaveValue('the tour');
  await expect(went(here, 'wrong')).toHaveValue('the budget');
  await reload(here);
  await expect(fit(here, 1)).toBeChecked();
  await expect(grow(here, 1)).toBeChecked();
  await expect(went(here, 'well')).toHaveValue('the tour');
  await expect(went(here, 'wrong')).toHaveValue('the budget');
});

test('ticks made in two tabs in the same moment all count', async ({ page }) => {
  const [here, there] = await twoTabs(page, './before-you-leave/', './before-you-leave/');
  const boxes = (tab: Page) => tab.locator('.task-line').getByRole('checkbox');
  await Promise.all([boxes(here).nth(0).check(), boxes(there).nth(1).check()]);
  await Promise.all([boxes(here).nth(2).check(), boxes(there).nth(3).check()]);
  for (const tab of [here, there]) {
    await expect(tab.getByRole('region', { name: 'When to move on' }).getByRole('status')).toHaveText('All 4 done');
    await reload(tab);
    await expect(tab.getByRole('checkbox', { checked: true })).toHaveCount(4);
  }
});

test('a field that another tab changed while it had the focus shows that change once the focus is elsewhere', async ({
  page,
}) => {
  const [here, there] = await twoTabs(page, WORKSHEET, WORKSHEET);
  await went(there, 'well').focus();
  await went(here, 'well').fill('the tour');
  await expect(there.getByText(/^1 of \d+ answered/)).toBeVisible();
  await went(there, 'wrong').focus();
  await expect(went(there, 'well')).toHaveValue('the tour');
});

test('a tab that is killed once it says that it saved has kept the text', async ({ page, context, browserName }) => {
  await visit(page, WORKSHEET);
  await went(page, 'well').pressSequentially('the tour of the harbour');
  await saved(page);
  await kill(page, browserName);

  const later = await context.newPage();
  await later.goto(WORKSHEET);
  await awake(later);
  await expect(went(later, 'well')).toHaveValue('the tour of the harbour');
});

test('a page that comes back from the back-forward cache shows what was ticked on another page', async ({
  baseURL,
  browserName,
  launchOptions,
  playwright,
}) => {
  // Playwright switches that cache off in Chromium, and only the whole Chromium has one; elsewhere the page is loaded
  // again, and has to show the same.
  const browser = await playwright[browserName].launch({
    ...launchOptions,
    ...(browserName === 'chromium' && {
      executablePath: process.env.CHROME_PATH ?? '',
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await visit(page, './right-after/');
  await page.evaluate(() => {
    document.title = 'kept';
  });
  await follow(page, page.getByRole('link', { name: 'Open the worksheet' }));
  await page.getByRole('checkbox', { name: 'Write it all down today' }).check();
  await page.goBack({ waitUntil: 'commit' });
  await awake(page);
  if (browserName === 'chromium') await expect(page).toHaveTitle('kept');
  await expect(page.getByRole('checkbox', { name: 'Write it all down today' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: '1 of 4 done' })).toBeVisible();
  await browser.close();
});
