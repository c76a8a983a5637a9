import { expect, test } from '@playwright/test';
import { SAVING } from '../../../src/text/saving/saving.ts';
import { downloaded, reload } from '../support/journey.ts';
import { awake, ROUTES, visit } from '../support/routes.ts';
import { storageRefused } from '../support/saved-states.ts';
import {
  expectNoErrors,
  fillStorage,
  INTERVIEW_KEY,
  notice,
  setAside,
  stored,
  storedBefore,
  STORED_INTERVIEW,
} from '../support/storage.ts';

const { explanations } = SAVING;

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('every page says so where the browser refuses storage, and works on', async ({ page }) => {
  await storageRefused(page);
  for (const route of ROUTES) {
    await visit(page, route);
    await expect(notice(page)).toContainText(explanations.refused.what);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('where storage is null, ticks and words stay on the page and can be had as a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => null });
  });
  await visit(page, './before-you-leave/');
  await page.getByRole('checkbox', { name: 'Get contact details from everyone you met' }).check();
  await page.getByLabel('Anything else you caught').fill('Sam Rivera');
  await expect(page.getByRole('link', { name: /Before you leave.*1 of 4 done/ })).toBeVisible();
  const file = await downloaded(page, notice(page).getByRole('button', { name: SAVING.download }));
  expect(file.text).toContain('Sam Rivera');
  expect(file.text).toContain('Contact details: done');
});

test('in a frame without an origin the access itself fails, and the page works in memory', async ({
  page,
  baseURL,
}) => {
  // The site lets nobody frame it: this host does, and without an origin of its own a frame is given modules only by one
  // that lets everyone have them.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    await route.fulfill({ response, headers: { 'content-type': type, 'access-control-allow-origin': '*' } });
  });
  await page.goto('./robots.txt');
  await page.setContent(`<iframe title="site" sandbox="allow-scripts" src="${baseURL ?? ''}worksheet/"></iframe>`);
  const site = page.frameLocator('iframe');
  await expect(site.getByRole('alert')).toContainText(explanations.refused.what);
  await site.getByLabel('What went well?').fill('the tour');
  await expect(site.getByText(/^1 of \d+ answered/)).toBeVisible();
});

test('a full browser loses nothing: it says so, gives a file, and saves all of it once there is room', async ({
  page,
}) => {
  await visit(page, './worksheet/');
  const makeRoom = await fillStorage(page);
  await page.getByLabel('What went well?').fill('the tour');
  await expect(notice(page)).toContainText(explanations.full.what);
  await page.getByRole('group', { name: 'Is it the right fit for you?' }).getByRole('radio', { name: '4' }).check();
  await expect(page.getByText(/^2 of \d+ answered/)).toBeVisible();
  const file = await downloaded(page, notice(page).getByRole('button', { name: SAVING.download }));
  expect(file.text).toContain('the tour');
  await makeRoom();
  await page.getByLabel('What could have gone better?').fill('the budget');
  await expect(notice(page)).toBeEmpty();
  await reload(page);
  await expect(page.getByLabel('What went well?')).toHaveValue('the tour');
  await expect(page.getByLabel('What could have gone better?')).toHaveValue('the budget');
});

test('a tick, a note and a score that find no room stay on their page, announced', async ({ page }) => {
  const fields = {
    './right-after/': () => page.getByRole('checkbox', { name: 'Write it all down today' }).check(),
    './thank-you/': () => page.getByLabel('Their name').fill('Sam'),
    './worksheet/': () =>
      page.getByRole('group', { name: 'Had you prepared enough?' }).getByRole('radio', { name: '2' }).check(),
  };
  for (const [route, change] of Object.entries(fields)) {
    await visit(page, route);
    const makeRoom = await fillStorage(page);
    await change();
    await expect(notice(page)).toContainText(explanations.full.what);
    await makeRoom();
    await page.evaluate(() => {
      localStorage.clear();
    });
  }
});

test('what is erased under us is still here, and is stored again with what another tab wrote since', async ({
  page,
}) => {
  await storedBefore(page, { [INTERVIEW_KEY]: STORED_INTERVIEW });
  await visit(page, './worksheet/');
  await page.getByLabel('What went well?').fill('the tour');
  await expect.poll(async () => (await stored(page))[INTERVIEW_KEY]).toContain('the tour');
  const other = await page.context().newPage();
  await other.goto('./robots.txt');
  await other.evaluate(() => {
    localStorage.clear();
  });
  await expect(notice(page)).toContainText(explanations.erased.what);
  await visit(other, './before-you-leave/');
  await other.getByRole('checkbox', { name: 'Write their answer down' }).check();
  await expect.poll(async () => (await stored(other))[INTERVIEW_KEY]).toContain('write-it-down');
  await notice(page).getByRole('button', { name: SAVING.saveAgain }).click();
  await expect(notice(page)).toBeEmpty();
  await reload(page);
  await expect(page.getByLabel('What went well?')).toHaveValue('the tour');
  const record = (await stored(page))[INTERVIEW_KEY];
  expect(record).toContain('"write-it-down":"done"');
  for (const name of ['company', 'jobTitle'] as const) {
    expect(record).toContain(JSON.stringify((JSON.parse(STORED_INTERVIEW) as Record<string, unknown>)[name]));
  }
});

test('what is erased by this very tab is noticed at the next change', async ({ page }) => {
  await visit(page, './worksheet/');
  await page.getByLabel('What went well?').fill('the tour');
  await expect.poll(async () => (await stored(page))[INTERVIEW_KEY]).toContain('the tour');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.getByLabel('What could have gone better?').fill('the budget');
  await expect(notice(page)).toContainText(explanations.erased.what);
  const file = await downloaded(page, notice(page).getByRole('button', { name: SAVING.download }));
  expect(file.text).toContain('the tour');
  expect(file.text).toContain('the budget');
});

test('an explanation that cannot be fetched leaves a shorter one', async ({ page }) => {
  await storageRefused(page);
  page.removeAllListeners('console');
  await page.route('**/SaveTrouble*.js', (route) => route.abort());
  await page.goto('./worksheet/');
  await awake(page);
  await expect(notice(page)).toContainText('We couldn’t save something.');
});

test('nothing is set aside where all is well', async ({ page }) => {
  await storedBefore(page, { [INTERVIEW_KEY]: STORED_INTERVIEW });
  await visit(page, './worksheet/');
  await expect(page.getByText(/^[1-9]\d* of \d+ answered/)).toBeVisible();
  expect(await setAside(page)).toEqual([]);
  await expect(notice(page)).toBeEmpty();
});
