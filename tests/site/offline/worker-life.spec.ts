import { expect, test, type Page } from '@playwright/test';
import { NEWER } from '../../../src/text/offline/newer.ts';
import {
  expectVersion,
  lookForNewer,
  removeDeploys,
  startHost,
  switchedOff,
  version,
  versionsKept,
  visitAndKeep,
  without,
  type Host,
} from '../support/deploys.ts';
import { awake } from '../support/routes.ts';
import { fillStorage } from '../support/storage.ts';

// One worker for the whole file, so that the versions are made once.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow' });

let a = '';
let b = '';
let d = '';
let host: Host;

test.beforeAll(async () => {
  [a, b, d] = (await Promise.all(['A', 'B', 'D'].map(version))) as [string, string, string];
});

test.afterAll(removeDeploys);

test.beforeEach(async () => {
  test.slow();
  host = await startHost(a);
});

test.afterEach(() => host.close());

const line = (page: Page) => page.getByRole('status').filter({ hasText: NEWER.ready });

/** Opens the newer version that waits. */
const useIt = (page: Page) => line(page).getByRole('button', { name: NEWER.use }).click();

/** Deploys a version while this page is open, and waits until the page says so. */
async function deployed(page: Page, folder: string): Promise<void> {
  await host.deploy(folder);
  await lookForNewer(page);
  await expect(line(page)).toHaveCount(1);
}

test('a newer version waits until it is asked for, and then takes the place of the one before, which is removed @chromium', async ({
  page,
}) => {
  await visitAndKeep(page, host.url);
  await deployed(page, b);
  await expectVersion(page, 'A');
  await page.goto(`${host.url}right-after/`);
  await expectVersion(page, 'A');
  await useIt(page);
  await expectVersion(page, 'B');
  await expect.poll(() => versionsKept(page)).toBe(1);
  await host.close();
  await page.goto(`${host.url}worksheet/`);
  await expectVersion(page, 'B');
});

test('somebody who missed versions gets the newest, and one that was never used is removed @chromium', async ({
  page,
}) => {
  await visitAndKeep(page, host.url);
  await deployed(page, b);
  await host.deploy(d);
  await lookForNewer(page);
  await expect.poll(() => versionsKept(page)).toBe(3);
  await useIt(page);
  await expectVersion(page, 'D');
  await expect.poll(() => versionsKept(page)).toBe(1);
});

test('a file that cannot be had does not keep the others from being kept, and is fetched later @chromium', async ({
  page,
}) => {
  await host.deploy(await without(a, 'ReadOver.'));
  await visitAndKeep(page, host.url);
  const asked = (): Promise<boolean> =>
    page.evaluate(async () =>
      (
        await Promise.all(
          (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        )
      )
        .flat()
        .some((url) => url.includes('/ReadOver.')),
    );
  expect(await asked()).toBe(false);
  await host.deploy(a);
  await page.goto(`${host.url}thank-you/`);
  await expect.poll(asked).toBe(true);
});

test('a version that cannot be fetched as the connection goes leaves the one before at work @chromium', async ({
  page,
}) => {
  await visitAndKeep(page, host.url);
  await host.deployInPart(b);
  await lookForNewer(page);
  await host.close();
  await page.goto(`${host.url}worksheet/`);
  await expectVersion(page, 'A');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
});

test('a version that is taken back gives way to the one before it @chromium', async ({ page }) => {
  await host.deploy(b);
  await visitAndKeep(page, host.url);
  await deployed(page, a);
  await useIt(page);
  await expectVersion(page, 'A');
  await expect.poll(() => versionsKept(page)).toBe(1);
});

test('a deploy with the worker switched off removes it, and all that it kept, without touching the page @chromium', async ({
  page,
}) => {
  await visitAndKeep(page, host.url);
  await host.deploy(await switchedOff());
  await lookForNewer(page);
  await expect.poll(() => versionsKept(page)).toBe(0);
  await expectVersion(page, 'A');
  await page.goto(host.url);
  await expect(page.locator('[data-version]')).toHaveCount(0);
});

test('a tab of the version before and one of the newer work side by side, until the older is closed @chromium', async ({
  page,
  context,
}) => {
  await visitAndKeep(page, `${host.url}thank-you/`);
  const other = await context.newPage();
  await visitAndKeep(other, host.url);
  await deployed(other, b);
  await useIt(other);
  await expectVersion(other, 'B');
  await host.close();
  await expectVersion(page, 'A');
  // What this fetches now has other names in the newer version.
  await page.locator('.note-builder').dispatchEvent('pointerdown');
  await awake(page);
  expect(await versionsKept(other)).toBe(2);
  await page.close();
  await other.goto(`${host.url}right-after/`);
  await expect.poll(() => versionsKept(other)).toBe(1);
});

test('over words that cannot be saved the newer version is not opened, and over words just typed only when they are saved @chromium', async ({
  page,
}) => {
  const field = page.getByLabel('What went well?');
  await visitAndKeep(page, `${host.url}worksheet/`);
  await deployed(page, b);
  const makeRoom = await fillStorage(page);
  await field.fill('The long case about the bakery');
  await useIt(page);
  await expect(page.getByText(NEWER.notSaved)).toBeVisible();
  await expectVersion(page, 'A');
  await expect(field).toHaveValue('The long case about the bakery');
  await makeRoom();
  await field.fill('The case');
  await page.getByRole('button', { name: NEWER.use }).click();
  await expectVersion(page, 'B');
  await expect(field).toHaveValue('The case');
});
