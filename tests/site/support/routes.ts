import { expect, type Page } from '@playwright/test';

/** Every page there is, relative to the base of the site; site.spec.ts proves that links lead to just these. */
export const ROUTES = [
  './',
  './before-you-leave/',
  './right-after/',
  './within-24-hours/',
  './after-a-couple-of-days/',
  './worksheet/',
  './thank-you/',
  './follow-up/',
  './interviews/',
  './interview/',
  './compare/',
  './next-interview/',
  './before-the-interview/',
  './find/',
  './print/',
  './special-cases/',
  './sources/',
  './examples/',
  './your-data/',
] as const;

export const STAGE_ROUTES = [
  './before-you-leave/',
  './right-after/',
  './within-24-hours/',
  './after-a-couple-of-days/',
] as const;

/** An address where nothing is: the not-found page answers. */
export const NOWHERE = './no-such-page/';

export const ALL_ROUTES = [...ROUTES, NOWHERE] as const;

/** Waits until every island on the page has woken up, but for those that wait to be asked by a newcomer. */
export async function awake(page: Page): Promise<void> {
  const asleep = 'astro-island[ssr]:not([client=asked]), [data-returning] astro-island[ssr]';
  await expect(page.locator(asleep)).toHaveCount(0);
  // A newcomer's note wakes when it is touched, and with it all that the tests look for.
  const note = page.locator('astro-island[ssr]:has(> .note-builder)');
  if ((await note.count()) > 0) {
    await note.dispatchEvent('pointerdown');
    await expect(page.locator('.note-builder')).toHaveAttribute('data-awake', '');
  }
  // What somebody returning has saved is shown a moment after.
  const later =
    ':is(.home, .interviews, .your-data):not(:has([data-complete])), [data-pending], :is(.note-builder, .people, .sample):not([data-awake])';
  await expect(page.locator(`[data-returning] :is(${later})`)).toHaveCount(0);
}

/** Opens a route and waits until it can be used. */
export async function visit(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await awake(page);
}

export type Crawled = {
  /** Every page that links lead to from the start, and the start. */
  readonly pages: readonly string[];
  /** Links to a page or a part of a page that is not there, files that cannot be had, each with where it is asked for. */
  readonly broken: readonly string[];
};

/** Follows every link of the site from this page on, and asks for every file that a page names. */
export async function crawl(page: Page, start: string): Promise<Crawled> {
  const idsByPage = new Map<string, readonly string[]>();
  const links: { from: string; to: URL }[] = [];
  const files = new Map<string, string>();
  const queue = [start];
  const broken: string[] = [];
  for (const address of queue) {
    const response = await page.goto(address);
    await awake(page);
    if (response?.status() !== 200) broken.push(`${address} answers ${response?.status()}`);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].map(({ href }) => href),
      files: [
        ...[...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map(({ href }) => href),
        ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href),
        ...performance.getEntriesByType('resource').map(({ name }) => name),
      ],
    }));
    idsByPage.set(address, found.ids);
    // An icon may be in the page itself.
    for (const file of found.files.filter((each) => !each.startsWith('data:'))) files.set(file, address);
    for (const to of found.links
      .map((href) => new URL(href))
      .filter(({ origin }) => origin === new URL(start).origin)) {
      links.push({ from: address, to });
      const target = to.origin + to.pathname;
      if (!queue.includes(target)) queue.push(target);
    }
  }
  for (const { from, to } of links) {
    const ids = idsByPage.get(to.origin + to.pathname) ?? [];
    if (to.hash !== '' && !ids.includes(to.hash.slice(1))) broken.push(`${from} links to ${to.href}`);
  }
  for (const [file, from] of files) {
    const status = (await page.request.get(file)).status();
    if (status !== 200) broken.push(`${from} names ${file}, which answers ${status}`);
  }
  return { pages: queue, broken };
}
