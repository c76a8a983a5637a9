/*
 * How long a person waits to see what they did, on a phone four times slower than this machine. Measured inside the
 * page, from the time stamp of the press (`click` for a tick, `keydown` for a letter) to the first frame that has its
 * effect in it: the `input` event asks for an animation frame, and a message posted from that frame arrives right after
 * the page has been laid out and painted in it. That is the page's own part of the wait with the wait for the frame,
 * to a fraction of a millisecond. What follows from a press (the counts, the path) is painted in a frame of its own: the
 * longest wait for that is printed too. Event Timing, which browsers report as INP, also counts handing the frame to
 * the screen, in steps of 8 ms: it is printed beside it as a check. What a browser needs by itself on this machine is
 * printed first: a page of boxes and nothing else, and the worksheet without its scripts. Boxes are pressed with a
 * mouse, because a finger adds some 15 ms of telling a tap from a swipe, on the plain page as well.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../src/domain/record/interview.ts';
import { median, printTable, verdict, type Row } from './figures.ts';

const SLOWDOWN = 4;
const TICKS = 40;
const KEYS = 60;
const WORDS = 2000;
const PLAIN_BOXES =
  '<!doctype html><title>Boxes</title>' + '<p><label><input type="checkbox"> A task</label>'.repeat(3);
/** A tick may take this many times as long as one on a page of plain boxes, in the middle. */
const SLOWER = 1.25;

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;
/** `isAsleep`: without the scripts of its islands. */
type Opening = { readonly isAsleep?: boolean; readonly storageState?: StorageState };
type Waits = { toPaint: number[]; toAll: number[]; eventTiming: number[]; longTasks: number[] };
declare global {
  var waits: Waits;
}

/** Runs in the page, before anything of it. */
function recordWaits(press: 'click' | 'keydown'): void {
  const waits: Waits = { toPaint: [], toAll: [], eventTiming: [], longTasks: [] };
  window.waits = waits;
  let pressedAt = 0;
  addEventListener(press, (event) => (pressedAt = event.timeStamp), true);
  const afterPaint = (done: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  };
  const onInput = (): void => {
    const from = pressedAt;
    afterPaint(() => waits.toPaint.push(performance.now() - from));
  };
  addEventListener('input', onInput, true);
  const onFollowed = (): void => {
    const from = pressedAt;
    const press = waits.toPaint.length;
    // Saving comes later and says so; what belongs to the press is there within 100 ms even on this slow phone.
    if (performance.now() - from < 100) afterPaint(() => (waits.toAll[press] = performance.now() - from));
  };
  const whole = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(onFollowed).observe(document, whole);
  const observe = (type: string, kept: (entry: PerformanceEntry) => void): void => {
    const options = { type, durationThreshold: 16 } as PerformanceObserverInit;
    new PerformanceObserver((list) => {
      list.getEntries().forEach(kept);
    }).observe(options);
  };
  observe('event', ({ name, duration }) => name === press && waits.eventTiming.push(duration));
  observe('longtask', ({ duration }) => waits.longTasks.push(duration));
}

async function openSlowly(browser: Browser, url: string, press: 'click' | 'keydown', how: Opening = {}) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    ...(how.storageState !== undefined && { storageState: how.storageState }),
  });
  const page = await context.newPage();
  await page.addInitScript(recordWaits, press);
  if (how.isAsleep === true) await page.route('**/*.js', (route) => route.abort());
  await page.goto(url);
  if (how.isAsleep !== true)
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]:not([client=asked])') === null);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    Object.values(window.waits).forEach((kind) => (kind.length = 0));
  });
  return page;
}

type Measured = { readonly row: Row; readonly median: number };

/** `beside`: the median of what a browser needs by itself; `limit`: how many times as long this may take. */
type Compared = { readonly beside?: number; readonly limit?: number };

async function closeWith(page: Page, what: string, expected: number, compared: Compared = {}): Promise<Measured> {
  await page.waitForTimeout(1500);
  const { toPaint, toAll, eventTiming, longTasks } = await page.evaluate(() => window.waits);
  await page.context().close();
  if (toPaint.length !== expected) throw new Error(`${what}: ${toPaint.length} of ${expected} presses were measured.`);
  const { beside, limit = Infinity } = compared;
  const middle = median(toPaint);
  const ratio = beside === undefined ? undefined : middle / beside;
  // Below its threshold of 16 ms Event Timing reports nothing.
  const reported = [...eventTiming, ...Array.from({ length: expected - eventTiming.length }, () => 8)];
  const longest = longTasks.length === 0 ? 'none of 50' : Math.max(...longTasks).toFixed(0);
  const isMet = Number.isFinite(limit) ? verdict({ ratio: (ratio ?? 0) <= limit }) : '-';
  const all = Math.max(...toPaint, ...toAll.filter((wait) => wait > 0)).toFixed(1);
  const inp = `${median(reported)}, ${Math.max(...reported)}`;
  const shown = [
    middle.toFixed(1),
    ratio?.toFixed(2) ?? '-',
    isMet,
    Math.max(...toPaint).toFixed(1),
    all,
    inp,
    longest,
  ];
  return { row: [what, ...shown], median: middle };
}

/** Ticks in turns on a page of plain boxes and on a stage, so that whatever else the machine does slows both alike. */
async function tick(browser: Browser, url: string): Promise<Row[]> {
  const plain = `data:text/html,${encodeURIComponent(PLAIN_BOXES)}`;
  const pages = [await openSlowly(browser, plain, 'click'), await openSlowly(browser, url, 'click')] as const;
  const boxes = pages.map((page) => page.locator('label > input[type=checkbox]:not(.person *)'));
  for (let press = 0; press < TICKS; press += 1) {
    for (const box of boxes) {
      await box.nth(press % 3).click();
      await pages[0].waitForTimeout(317);
    }
  }
  const alone = await closeWith(pages[0], `${TICKS} ticks on a page of plain boxes`, TICKS);
  const site = await closeWith(pages[1], `${TICKS} ticks`, TICKS, { beside: alone.median, limit: SLOWER });
  return [alone.row, site.row];
}

/** Everything on the worksheet answered at length, as it is found in storage. */
function filledIn(ids: readonly string[], origin: string): StorageState {
  const text = Array.from({ length: WORDS }, (_, word) => (word % 80 === 79 ? 'end.\n' : `word${word % 10} `)).join('');
  const record = { ...EMPTY_INTERVIEW, answers: Object.fromEntries(ids.map((id) => [id, text])) };
  const localStorage = [{ name: 'after-the-interview:interview/first', value: JSON.stringify(record) }];
  return { cookies: [], origins: [{ origin, localStorage }] };
}

async function answerIds(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const ids = await page.locator('textarea').evaluateAll((areas) => areas.map(({ id }) => id));
  await page.close();
  return ids;
}

async function type(
  browser: Browser,
  what: string,
  url: string,
  how: Opening = {},
  beside?: Measured,
): Promise<Measured> {
  const page = await openSlowly(browser, url, 'keydown', how);
  const area = page.locator('textarea').nth(1);
  await area.focus();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    Object.values(window.waits).forEach((kind) => (kind.length = 0));
  });
  for (const key of 'it went well and they laughed '.repeat(2)) {
    await page.keyboard.press(key);
    await page.waitForTimeout(117);
  }
  const compared = beside === undefined ? {} : { beside: beside.median };
  return closeWith(page, `${KEYS} letters ${what}`, KEYS, compared);
}

/** Ticks and types in a slowed browser, and prints how long each press takes to be seen. */
export async function benchLatency(browser: Browser, origin: string, stage: string): Promise<void> {
  const worksheet = `${origin}/worksheet/`;
  const ids = await answerIds(browser, worksheet);
  const storageState = filledIn(ids, origin);
  const others = `${ids.length} answers of ${WORDS} words`;
  const ticks = await tick(browser, origin + stage);
  const asleep = await type(browser, 'in a new worksheet, its scripts kept away', worksheet, { isAsleep: true });
  const fresh = await type(browser, 'in a new worksheet', worksheet, {}, asleep);
  const opening = { storageState };
  const full = await type(browser, `beside ${others}, scripts kept away`, worksheet, { isAsleep: true, ...opening });
  const long = await type(browser, `beside ${others}`, worksheet, opening, full);
  printTable(
    'FROM A PRESS TO ITS PAINT',
    `Milliseconds, with the processor slowed ${SLOWDOWN} times. The ratio is to the row above it; a tick may take ${SLOWER} times as long.`,
    ['', 'median', 'ratio', 'met', 'worst', 'all of it', 'event timing', 'longest task'],
    [...ticks, ...[asleep, fresh, full, long].map(({ row }) => row)],
  );
}
