/*
 * Tabs that are killed while somebody types: the renderer crashes at a random moment, or the page was hidden shortly
 * before. What the next page shows is compared with what was typed until then.
 */
import type { Browser, Page } from '@playwright/test';
import { printTable } from './figures.ts';

const TRACES = Number(process.env.TRACES ?? 200);
const AT_ONCE = 4;
const TARGET = 1_000;

type Trace = {
  readonly isHidden: boolean;
  /** How old the oldest letter was that is gone, in milliseconds; 0 when none is. */
  readonly lost: number;
};

/** Numbers from 0 up to 1 from a seed, so that a run can be had again (a linear congruential generator). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Kills the renderer: the page hears nothing of it. */
async function crash(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer to this command never comes: what it is sent to is gone.
  void devTools.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Types letter by letter for up to three seconds, and is killed. */
async function runTrace(browser: Browser, origin: string, chance: () => number): Promise<Trace> {
  const isHidden = chance() < 0.5;
  const letters = 5 + Math.floor(chance() * 25);
  const pauses = Array.from({ length: letters }, () => 20 + chance() * 180);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/worksheet/`);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]:not([client=asked])') === null);
  const field = page.getByLabel('What went well?');
  await field.click();
  const typedAt: number[] = [];
  for (const [index, pause] of pauses.entries()) {
    await page.keyboard.insertText(String.fromCharCode(97 + (index % 26)));
    typedAt.push(performance.now());
    await page.waitForTimeout(pause);
  }
  if (isHidden) {
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }
  const killedAt = performance.now();
  await crash(page);
  const later = await context.newPage();
  await later.goto(`${origin}/robots.txt`);
  const stored = await later.evaluate(
    () =>
      (JSON.parse(localStorage.getItem('after-the-interview:interview/first') ?? '{}') as { answers?: object })
        .answers ?? {},
  );
  await context.close();
  const kept = ((stored as Record<string, string>)['went-well'] ?? '').length;
  const oldest = typedAt[kept];
  return { isHidden, lost: oldest === undefined ? 0 : killedAt - oldest };
}

/** Kills 200 tabs, and prints how much was lost at most. */
export async function benchKilledTabs(browser: Browser, origin: string): Promise<void> {
  const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
  const chance = chanceFrom(seed);
  const traces: Trace[] = [];
  while (traces.length < TRACES) {
    const some = Array.from({ length: Math.min(AT_ONCE, TRACES - traces.length) }, () =>
      runTrace(browser, origin, chance),
    );
    traces.push(...(await Promise.all(some)));
  }
  const rows = [false, true].map((isHidden) => {
    const these = traces.filter((trace) => trace.isHidden === isHidden);
    const worst = Math.max(0, ...these.map(({ lost }) => lost));
    const whole = these.filter(({ lost }) => lost === 0).length;
    const isMet = worst <= (isHidden ? 0 : TARGET) ? 'yes' : 'NO';
    return [isHidden ? 'hidden before' : 'while typing', these.length, whole, Math.round(worst), isMet] as const;
  });
  printTable(
    'TABS THAT ARE KILLED WHILE SOMEBODY TYPES',
    `${String(TRACES)} traces from PROPERTY_SEED=${String(seed)}. At most ${String(TARGET)} ms of typing may be lost, and nothing of a page that was hidden.`,
    ['killed', 'traces', 'nothing lost', 'most lost, ms', 'met'],
    rows,
  );
}
