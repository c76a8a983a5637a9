/*
 * Lighthouse as it comes, for a phone (simulated slow 4G and CPU), in a browser that has nothing of the page. Each page
 * is measured several times and each figure is the median of its own; the plain page of the same words stands beside.
 */
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { CHROMIUM_ARGS } from '../find-browser.ts';
import { median, printTable, verdict, type Row } from './figures.ts';

const PORT = 9223;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** It asks for the file from within the page, where the policy lets nothing be asked for (docs/decisions/0028). */
const UNASKED = ['robots-txt'];
/** The largest paint of a page of the site may come this many times as late as the plain page's. */
const SLOWER = 1.05;

type Figures = { scores: number[]; lcp: number; tbt: number; cls: number; misses: readonly string[] };

function valueOf({ audits }: Result, id: string): number {
  const value = audits[id]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse measured no ${id}.`);
  return value;
}

/** The audits that cost a category points, by name. */
function missesOf({ audits, categories }: Result): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9);
}

async function measure(url: string, runs: number): Promise<Figures> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) {
    const outcome = await lighthouse(url, {
      port: PORT,
      onlyCategories: [...CATEGORIES],
      skipAudits: UNASKED,
      logLevel: 'error',
    });
    if (outcome === undefined) throw new Error(`Lighthouse could not measure ${url}.`);
    results.push(outcome.lhr);
  }
  const middle = (pick: (result: Result) => number): number => median(results.map(pick));
  return {
    scores: CATEGORIES.map((name) => middle(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))),
    lcp: middle((result) => valueOf(result, 'largest-contentful-paint')),
    tbt: middle((result) => valueOf(result, 'total-blocking-time')),
    cls: middle((result) => valueOf(result, 'cumulative-layout-shift')),
    misses: [...new Set(results.flatMap(missesOf))],
  };
}

function row(route: string, figures: Figures, plain: Figures | undefined): Row {
  const { scores, lcp, tbt, cls, misses } = figures;
  const ratio = plain === undefined ? undefined : lcp / plain.lcp;
  const isMet = verdict({
    scores: scores.every((score) => score === 100),
    LCP: ratio === undefined || ratio <= SLOWER,
    TBT: tbt === 0,
    CLS: cls === 0,
  });
  const beside = plain === undefined ? ['-', '-'] : [plain.lcp.toFixed(0), ratio?.toFixed(2) ?? '-'];
  const shown = [scores.join('/'), lcp.toFixed(0), ...beside, tbt.toFixed(0), cls.toFixed(3)];
  return [route, ...shown, isMet, misses.join(', ')];
}

/**
 * Runs Lighthouse on every route and on the plain pages, and prints the medians.
 * @param executablePath the Chromium to measure in
 * @param runs how often each page is measured
 * @param plainOrigin where the plain pages of `plainRoutes` are served
 */
export async function benchLighthouse(
  executablePath: string,
  runs: number,
  site: { origin: string; routes: readonly string[] },
  plain: { origin: string; routes: readonly string[] },
): Promise<void> {
  const args = [...CHROMIUM_ARGS, `--remote-debugging-port=${PORT}`];
  const browser = await chromium.launch({ executablePath, args });
  const rows: Row[] = [];
  for (const route of site.routes.filter((each) => each !== '/404.html')) {
    const beside = plain.routes.includes(route) ? await measure(plain.origin + route, runs) : undefined;
    rows.push(row(route, await measure(site.origin + route, runs), beside));
  }
  await browser.close();
  printTable(
    'LIGHTHOUSE, PHONE',
    `Medians of ${runs}. Scores are ${CATEGORIES.join('/')}; times in ms. LCP may be ${SLOWER} times the plain page's. Without the audit of robots.txt, which the policy forbids.`,
    ['route', 'scores', 'LCP', 'plain LCP', 'ratio', 'TBT', 'CLS', 'met', 'audits below 90'],
    rows,
  );
}
