import { expect, test, type Page } from '@playwright/test';
import { startHost, visitAndKeep, type Host } from '../support/deploys.ts';
import { awake } from '../support/routes.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;

test.beforeEach(async () => {
  test.slow();
  host = await startHost('dist');
});

test.afterEach(() => host.close());

test('where the browser refuses to keep pages, the site works as before, and says nothing @chromium', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 10_000 });
  await page.goto(`${host.url}right-after/`);
  await awake(page);
  await expect.poll(() => host.served.filter(({ path }) => path.startsWith('/assets/pages.')).length).toBe(1);
  await page.reload();
  await awake(page);
  await page.getByRole('checkbox').first().check();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  expect(errors).toEqual([]);
});

/** Puts something else in the place of what is kept of a file, as a failing disk or another program may. */
async function spoil(page: Page, address: string, how: 'empty' | 'cut short' | 'unreadable'): Promise<void> {
  await page.evaluate(
    async ({ url, kind }) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const text = (await (await cache.match(url))?.text()) ?? '';
        if (kind === 'unreadable') await cache.put(url, Response.error());
        else await cache.put(url, new Response(kind === 'empty' ? '' : text.slice(0, text.length / 2)));
      }
    },
    { url: address, kind: how },
  );
}

test('what is kept and damaged is fetched again, and mended for the time without a connection @chromium', async ({
  page,
}) => {
  const pages = { empty: `${host.url}worksheet/`, 'cut short': `${host.url}right-after/` } as const;
  await visitAndKeep(page, host.url);
  const script =
    (await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).find((name) =>
      name.includes('/core.'),
    ) ?? '';
  expect(script).not.toBe('');
  await spoil(page, pages.empty, 'empty');
  await spoil(page, pages['cut short'], 'cut short');
  await spoil(page, script, 'cut short');
  await spoil(page, `${host.url}404.html`, 'unreadable');
  for (const address of Object.values(pages)) {
    expect((await page.goto(address))?.status()).toBe(200);
    await awake(page);
  }
  const served = host.served.map(({ path }) => path);
  expect(served).toContain('/worksheet/');
  expect(served).toContain('/right-after/');
  await host.close();
  for (const address of Object.values(pages)) {
    await page.goto(address);
    await awake(page);
  }
});
