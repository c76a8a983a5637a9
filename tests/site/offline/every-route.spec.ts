import { expect, test, type Page } from '@playwright/test';
import { E_BOOK } from '../../../src/text/offline/e-book.ts';
import { KEPT } from '../../../src/text/offline/kept.ts';
import { PAPER } from '../../../src/text/stages/paper.ts';
import { startHost, visitAndKeep, type Host } from '../support/deploys.ts';
import { awake, NOWHERE, ROUTES, STAGE_ROUTES } from '../support/routes.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;

test.beforeEach(async () => {
  test.slow();
  host = await startHost('dist');
});

test.afterEach(async ({ context }) => {
  // A host waits for what is still on its way.
  await context.close();
  await host.close();
});

/** Notes every request that is not answered, or answered with an error. */
function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${String(response.status())} ${response.url()}`);
  });
  return failures;
}

test('after one visit every page opens without a connection, with all of its parts and an empty browser cache @chromium', async ({
  page,
}) => {
  await visitAndKeep(page, host.url);
  await host.close();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const failures = failuresOf(page);
  for (const route of ROUTES) {
    await page.goto(new URL(route, host.url).href);
    await awake(page);
    const islands = page.locator('astro-island[ssr]');
    await islands.evaluateAll((all) => {
      for (const island of all) island.dispatchEvent(new Event('pointerdown'));
    });
    await expect(islands).toHaveCount(0);
    await page.reload();
    await awake(page);
  }
  expect(failures).toEqual([]);
});

test('without a connection, an address is understood as on the host: without its slash, and whatever it asks @chromium', async ({
  page,
}) => {
  await visitAndKeep(page, `${host.url}right-after/`);
  await host.close();
  await page.goto(`${host.url}follow-up?kind=declining`);
  await expect(page).toHaveURL(`${host.url}follow-up/?kind=declining`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/message/);
  const missing = await page.goto(new URL(NOWHERE, host.url).href);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
});

test('a first visit with all that is kept takes at most 350 KB of the connection, and the next visit none', async ({
  page,
}) => {
  await visitAndKeep(page, host.url);
  const bytes = host.served.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes).toBeGreaterThan(200_000);
  expect(bytes).toBeLessThan(350_000);
  await page.goto(`${host.url}worksheet/`);
  await awake(page);
  expect(host.served.map(({ path }) => path).filter((path) => path.endsWith('/'))).toEqual(['/']);
});

test('the site can be installed, with the four stages behind its icon @chromium', async ({ page }) => {
  await visitAndKeep(page, host.url);
  const session = await page.context().newCDPSession(page);
  const { data = '', errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { shortcuts } = JSON.parse(data) as { shortcuts: { url: string }[] };
  expect(shortcuts.map(({ url }) => url)).toEqual(STAGE_ROUTES.map((route) => route.slice(1)));
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test has a window that keeps nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('without a connection the e-book says that it needs one, in the place of an error of the browser @chromium', async ({
  page,
  context,
}) => {
  await visitAndKeep(page, `${host.url}print/`);
  await context.setOffline(true);
  await page.getByRole('link', { name: PAPER.epub }).click();
  await expect(page.getByText(E_BOOK.offline)).toBeVisible();
  await context.setOffline(false);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: PAPER.epub }).click();
  expect(await (await download).failure()).toBeNull();
});

test('the page about your data says that all pages are kept @chromium', async ({ page }) => {
  await page.goto(`${host.url}your-data/`);
  await expect(page.getByText(KEPT.all)).toBeVisible({ timeout: 20_000 });
});
