import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/serve.ts';
import { PATH } from '../../src/text/stages/path.ts';
import { visitAndKeep } from './support/deploys.ts';
import { follow, reload } from './support/journey.ts';
import { crawl, ROUTES, visit } from './support/routes.ts';

const BASE = '/repo/';

// One worker for the whole file, so that the site is built once for each project.
test.describe.configure({ mode: 'default' });

let site: Awaited<ReturnType<typeof startServer>>;

test.beforeAll(async ({ browserName }, { project }) => {
  test.setTimeout(120_000);
  const folder = `./.cache/dist-sub-path/${project.name}-${browserName}`;
  await rm(folder, { recursive: true, force: true });
  const env = { ...process.env, BASE_PATH: BASE, OUT_DIR: folder };
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env });
  site = await startServer({ folder, port: 0, base: BASE });
});

test.afterAll(() => site.close());

test('under a sub-path every link and every file is found, and all of them under it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { pages, broken } = await crawl(page, site.url);
  expect(broken).toEqual([]);
  expect([...pages].sort()).toEqual(ROUTES.map((route) => new URL(route, site.url).href).sort());
  expect(asked.filter((address) => !address.startsWith(site.url))).toEqual([]);
});

test('under a sub-path the manifest, its icons and the not-found page carry the base', async ({ page }) => {
  const manifest = (await (await page.request.get(`${site.url}site.webmanifest`)).json()) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(manifest.start_url).toBe(BASE);
  for (const { src } of manifest.icons) expect((await page.request.get(site.origin + src)).status(), src).toBe(200);
  const response = await page.goto(`${site.url}no-such-page/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page).toHaveURL(site.url);
});

test('the e-book of a build under a sub-path is the same, byte for byte, as that of the first build', async ({
  page,
}) => {
  const book = await (await page.request.get(`${site.url}after-the-interview.epub`)).body();
  expect(book.length).toBeGreaterThan(10_000);
  const first = await (await page.request.get('./after-the-interview.epub')).body();
  expect(book.equals(first)).toBe(true);
});

test('under a sub-path a tick and a word are kept, and the way from stage to tool works', async ({ page }) => {
  await visit(page, `${site.url}right-after/`);
  await page.getByRole('checkbox').first().check();
  await follow(page, page.getByRole('link', { name: 'Open the worksheet' }));
  await page.getByLabel('What went well?').fill('The case');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await reload(page);
  await expect(page.getByLabel('What went well?')).toHaveValue('The case');
  await follow(page, page.getByRole('navigation', { name: PATH.label }).getByRole('link', { name: 'Right after' }));
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('under a sub-path every page opens without a connection after one visit, and the worker keeps to that path @chromium', async ({
  browser,
}) => {
  test.slow();
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await visitAndKeep(page, site.url);
  await context.setOffline(true);
  for (const route of ROUTES) await visit(page, new URL(route, site.url).href);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([site.url]);
  await context.close();
});
