/*
 * What a first visit to a page costs on the wire: every answer the server gave from the moment a browser with nothing
 * kept opened it until a second after it fell silent, whoever asked: page, script or the browser for its icon. Bytes
 * are those of the brotli bodies; headers are not counted. The offline worker, which fetches other pages for later, is
 * left out, with the script that asks for it once the page is idle: npm run bench -- offline.
 */
import type { Browser } from '@playwright/test';
import type { Served } from '../serve.ts';
import { FOLDER } from './built-site.ts';
import { printTable, type Row } from './figures.ts';
import { firstVisit } from './first-visit.ts';
import { keepsTo, limitOf, STAGE, type Limit, type Weight } from './limits.ts';

/** Opens a page in a browser that has nothing of it, and lets it finish. */
async function open(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  await context.close();
}

/** The first of what is fetched for later, once the page is idle. */
const FOR_LATER = '/assets/OfflinePages.';

function weightOf(all: readonly Served[]): Weight {
  const later = all.findIndex(({ path }) => path.startsWith(FOR_LATER));
  const served = later === -1 ? all : all.slice(0, later);
  const bytesOf = (type: RegExp): number =>
    served.filter((each) => type.test(each.type)).reduce((sum, each) => sum + each.bytes, 0);
  return { html: bytesOf(/html/), script: bytesOf(/javascript/), total: bytesOf(/./), requests: served.length };
}

function row(route: string, limit: Limit, weight: Weight, plain: number | undefined): Row {
  const workedOut = firstVisit(FOLDER, route);
  if (workedOut.html !== weight.html || workedOut.script !== weight.script) {
    const [asked, known] = [weight, workedOut].map((each) => JSON.stringify(each));
    throw new Error(`A browser asks ${asked ?? ''} of ${route}, but first-visit.ts works out ${known ?? ''}.`);
  }
  const { requests, html, script, total } = weight;
  return [route, requests, html, script, total, limit.total, keepsTo(limit, weight), plain ?? '-'];
}

/**
 * Visits every route and prints what was sent for it.
 * @param served the answers of the server, added to while it answers
 * @param plain the bytes of the plain page of the same words, by route
 */
export async function benchWireBytes(
  browser: Browser,
  site: { origin: string; routes: readonly string[]; stages: readonly string[]; served: Served[] },
  plain: ReadonlyMap<string, number>,
): Promise<void> {
  const rows: Row[] = [];
  for (const route of site.routes) {
    site.served.length = 0;
    await open(browser, site.origin + route);
    const uncompressed = site.served.find(({ encoding, type }) => encoding !== 'br' && type.includes('charset'));
    if (uncompressed !== undefined)
      throw new Error(`${uncompressed.path} was sent as ${uncompressed.encoding}, not br.`);
    rows.push(row(route, limitOf(route, site.stages), weightOf(site.served), plain.get(route)));
  }
  const { total, script, html, requests } = STAGE;
  const limits = [`${String(total)} in all`, `${String(script)} of script`, `${String(html)} of HTML`];
  printTable(
    'BYTES OF A FIRST VISIT',
    `Brotli bodies, in bytes. A stage may have ${limits.join(', ')} and ${String(requests)} requests; the plain page is HTML of the same words and nothing else.`,
    ['route', 'requests', 'HTML', 'script', 'total', 'limit', 'kept', 'plain page'],
    rows,
  );
}
