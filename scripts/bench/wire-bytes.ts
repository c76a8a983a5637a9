/*
 * What a first visit to a page costs on the wire: every answer the server gave from the moment a browser with nothing
 * kept opened it until a second after it fell silent, whoever asked: page, script or the browser for its icon. Bytes
 * are those of the brotli bodies; headers are not counted. The offline worker, which fetches other pages for later, is
 * left out.
 */
import type { Browser } from '@playwright/test';
import type { Served } from '../serve.ts';
import { printTable, verdict, type Row } from './figures.ts';

type Budget = { total: number; script?: number; html?: number; requests?: number };
const STAGE: Budget = { total: 18_000, script: 10_000, html: 8_000, requests: 5 };
const TOOL: Budget = { total: 30_000 };
const ANY: Budget = { total: 40_000 };
const TOOLS = ['/worksheet/', '/thank-you/'];

/** Opens a page in a browser that has nothing of it, and lets it finish. */
async function firstVisit(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  await context.close();
}

function row(route: string, budget: Budget, served: readonly Served[], plain: number | undefined): Row {
  const bytesOf = (type: RegExp): number =>
    served.filter((each) => type.test(each.type)).reduce((sum, each) => sum + each.bytes, 0);
  const [total, html, script, requests] = [bytesOf(/./), bytesOf(/html/), bytesOf(/javascript/), served.length];
  const { script: scriptBudget = Infinity, html: htmlBudget = Infinity, requests: requestBudget = Infinity } = budget;
  const isMet = verdict({
    total: total <= budget.total,
    script: script <= scriptBudget,
    HTML: html <= htmlBudget,
    requests: requests <= requestBudget,
  });
  return [route, requests, html, script, total, budget.total, isMet, plain ?? '-'];
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
    await firstVisit(browser, site.origin + route);
    const uncompressed = site.served.find(({ encoding, type }) => encoding !== 'br' && type.includes('charset'));
    if (uncompressed !== undefined)
      throw new Error(`${uncompressed.path} was sent as ${uncompressed.encoding}, not br.`);
    const budget = site.stages.includes(route) ? STAGE : TOOLS.includes(route) ? TOOL : ANY;
    rows.push(row(route, budget, site.served, plain.get(route)));
  }
  const targets = `${STAGE.total} in all, ${STAGE.script} of script, ${STAGE.html} of HTML and ${STAGE.requests} requests`;
  printTable(
    'BYTES OF A FIRST VISIT',
    `Brotli bodies, in bytes. A stage may have ${targets}; the plain page is HTML of the same words and nothing else.`,
    ['route', 'requests', 'HTML', 'script', 'total', 'target', 'met', 'plain page'],
    rows,
  );
}
