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
const TICKS = 20;
const KEYS = 60;
const WORDS = 2000;
const PLAIN_BOXES =
  '<!doctype html><title>Boxes</title>' + '<p><label><input type="checkbox"> A task</label>'.repeat(3);
const TARGET = { median: 16, worst: 32 };

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
  if (how.isAsleep !== true) await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    Object.values(window.waits).forEach((kind) => (kind.length = 0));
  });
  return page;
}

async function closeWith(page: Page, what: string, expected: number): Promise<Row> {
  await page.waitForTimeout(1500);
  const { toPaint, toAll, eventTiming, longTasks } = await page.evaluate(() => window.waits);
  await page.context().close();
  if (toPaint.length !== expected) throw new Error(`${what}: ${toPaint.length} of ${expected} presses were measured.`);
  const [middle, worst] = [median(toPaint), Math.max(...toPaint)];
  // Below its threshold of 16 ms Event Timing reports nothing.
  const reported = [...eventTiming, ...Array.from({ length: expected - eventTiming.length }, () => 8)];
  const longest = longTasks.length === 0 ? 'none of 50' : Math.max(...longTasks).toFixed(0);
  const isMet = verdict({ median: middle <= TARGET.median, worst: worst <= TARGET.worst });
  const all = Math.max(...toPaint, ...toAll.filter((wait) => wait > 0)).toFixed(1);
  const inp = `${median(reported)}, ${Math.max(...reported)}`;
  return [what, middle.toFixed(1), worst.toFixed(1), isMet, all, inp, longest];
}

async function tick(browser: Browser, what: string, url: string): Promise<Row> {
  const page = await openSlowly(browser, url, 'click');
  const boxes = page.locator('label > input[type=checkbox]:not(.person *)');
  const count = await boxes.count();
  for (let press = 0; press < TICKS; press += 1) {
    await boxes.nth(press % count).click();
    await page.waitForTimeout(317);
  }
  return closeWith(page, `${TICKS} ticks${what}`, TICKS);
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

async function type(browser: Browser, what: string, url: string, how: Opening = {}): Promise<Row> {
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
  return closeWith(page, `${KEYS} letters ${what}`, KEYS);
}

/** Ticks and types in a slowed browser, and prints how long each press takes to be seen. */
export async function benchLatency(browser: Browser, origin: string, stage: string): Promise<void> {
  const worksheet = `${origin}/worksheet/`;
  const ids = await answerIds(browser, worksheet);
  const storageState = filledIn(ids, origin);
  const beside = `${ids.length} answers of ${WORDS} words`;
  const rows = [
    await tick(browser, ' on a page of plain boxes', `data:text/html,${encodeURIComponent(PLAIN_BOXES)}`),
    await tick(browser, '', origin + stage),
    await type(browser, 'in a new worksheet, its scripts kept away', worksheet, { isAsleep: true }),
    await type(browser, 'in a new worksheet', worksheet),
    await type(browser, `beside ${beside}, scripts kept away`, worksheet, { isAsleep: true, storageState }),
    await type(browser, `beside ${beside}`, worksheet, { storageState }),
  ];
  printTable(
    'FROM A PRESS TO ITS PAINT',
    `Milliseconds, with the processor slowed ${SLOWDOWN} times. May be ${TARGET.median} in the middle and ${TARGET.worst} at worst.`,
    ['', 'median', 'worst', 'met', 'all of it', 'event timing', 'longest task'],
    rows,
  );
}
