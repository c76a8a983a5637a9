import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { NOTE } from '../../src/text/note/note.ts';
import { CHOICES } from '../../src/text/note/choices.ts';
import { OTHER_WAYS } from '../../src/text/note/other-ways.ts';
import { SENDING } from '../../src/text/note/sending.ts';
import { otherWay } from './support/note.ts';
import { ALL_ROUTES, crawl, NOWHERE, ROUTES, visit } from './support/routes.ts';
import { returningWith, storageRefused, storedBroken, storedByNewerVersion } from './support/saved-states.ts';

// With the offline worker, which may not have anything to complain of either.
test.use({ serviceWorkers: 'allow' });

/** The address of a route, whatever base the site is served under. */
const addressOf = (route: string, baseURL: string | undefined) => new URL(route, baseURL).href;

/** Notes what the browser complains of, and what it asks of any other place, from now on. */
function watch(page: Page, baseURL: string | undefined): { complaints: string[]; strangers: string[] } {
  const seen = { complaints: [] as string[], strangers: [] as string[] };
  const { origin } = new URL(baseURL ?? '');
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== origin)
      seen.strangers.push(request.url());
  });
  page.on('console', (message) => {
    const isOfNowhere = message.location().url.endsWith(NOWHERE.slice(1)) && message.text().includes('404');
    // The offline worker is kept out of most tests, which Playwright tells as if the page had done something.
    const isOfTests = message.text() === 'Service Worker registration blocked by Playwright';
    if (['error', 'warning'].includes(message.type()) && !isOfNowhere && !isOfTests)
      seen.complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => seen.complaints.push(message));
  return seen;
}

test('links lead to every page of the site, to parts that are there, and to no page of later', async ({
  page,
  baseURL,
}) => {
  const { pages, broken } = await crawl(page, addressOf('./', baseURL));
  expect(broken).toEqual([]);
  expect([...pages].sort()).toEqual(ROUTES.map((route) => addressOf(route, baseURL)).sort());
});

test('a whole journey asks nothing of any other place, and the browser has nothing to complain of', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL);
  await visit(page, './');
  await visit(page, './before-you-leave/');
  await page.getByRole('checkbox').first().check();
  await page
    .getByRole('button', { name: /^Not for me/ })
    .last()
    .click();
  await page.getByLabel('Anything else you caught').fill('Sam');
  await visit(page, './worksheet/');
  await page.getByLabel('What went well?').fill('The case');
  await page.getByRole('radio', { name: '4', exact: true }).first().check();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as Markdown' }).click(),
  ]);
  await visit(page, './thank-you/');
  await page.getByLabel('Their name').fill('Sam');
  await page.getByLabel('Their email').fill('sam@example.org');
  await page.getByRole('radio', { name: 'Formal' }).check();
  await page.getByRole('button', { name: NOTE.edit }).click();
  const file = await otherWay(page, OTHER_WAYS.text);
  await Promise.all([page.waitForEvent('download'), file.click()]);
  await page.getByRole('button', { name: SENDING.yes.email }).click();
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeVisible();
  for (const route of ALL_ROUTES) await visit(page, route);
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

for (const [situation, prepare] of [
  ['with everything filled in', returningWith],
  ['when storage is refused', storageRefused],
  ['when what is stored is broken', storedBroken],
  ['when what is stored is of a newer version', storedByNewerVersion],
] as const) {
  test(`no page has anything to complain of ${situation}`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    await prepare(page);
    for (const route of ALL_ROUTES) await visit(page, route);
    expect(seen).toEqual({ complaints: [], strangers: [] });
  });
}

test('every page has a language, one first heading, and a title and a description of its own', async ({ page }) => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const route of ALL_ROUTES) {
    await visit(page, route);
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
    await expect(page.getByRole('heading', { level: 1 }), route).toHaveCount(1);
    const description = await page.locator('meta[name="description"]').getAttribute('content');
    expect(description?.length, route).toBeGreaterThan(20);
    titles.add(await page.title());
    descriptions.add(description ?? '');
  }
  expect(titles.size).toBe(ALL_ROUTES.length);
  expect(descriptions.size).toBe(ALL_ROUTES.length);
});

test('an address where nothing is answers 404, with the way to the start', async ({ page, baseURL }) => {
  const response = await page.goto(NOWHERE);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page).toHaveURL(addressOf('./', baseURL));
});

/** The width and height that a PNG file says it has. */
async function pngSize(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.headers()['content-type'], address).toBe('image/png');
  const bytes = await response.body();
  expect(bytes.subarray(1, 4).toString(), address).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

type Manifest = { start_url: string; scope: string; icons: { src: string; sizes: string; purpose?: string }[] };

test('the icons, the manifest and the social image are there, and are of the size they say', async ({
  page,
  baseURL,
}) => {
  const { request } = page;
  await visit(page, './');
  const linked = (rel: string) => page.locator(`link[rel="${rel}"]`).evaluate((link) => (link as HTMLLinkElement).href);
  expect(decodeURIComponent(await linked('icon'))).toMatch(/^data:image\/svg\+xml,<svg/);
  expect(await pngSize(request, await linked('apple-touch-icon'))).toBe('180x180');
  expect(await pngSize(request, addressOf('./social.png', baseURL))).toBe('1200x630');
  const response = await request.get(await linked('manifest'));
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await response.json()) as Manifest;
  expect(addressOf(manifest.start_url, baseURL)).toBe(addressOf('./', baseURL));
  expect(manifest.scope).toBe(manifest.start_url);
  expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose ?? 'any'].join(' ')).sort()).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of manifest.icons) expect(await pngSize(request, addressOf(src, baseURL))).toBe(sizes);
});
