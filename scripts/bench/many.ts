/*
 * A long search: 200 interviews with 8 people and a worksheet of 1,200 words each. How long the home page and the pages about
 * interviews are kept busy at a stretch while they read them, on a phone four times slower than this machine, and how
 * long it takes from choosing another interview to seeing it.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { EMPTY_SETTINGS } from '../../src/domain/record/settings.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../src/domain/record/person.ts';
import { printTable, verdict, type Row } from './figures.ts';

const SLOWDOWN = 4;
const INTERVIEWS = 200;
const PEOPLE = 8;
const WORDS = 1200;
const QUESTIONS = ['went-well', 'could-be-better', 'questions-they-asked', 'reactions', 'next-time', 'red-flags'];
const TARGET = { longTask: 50, switching: 100 };

function interview(number: number): Interview {
  const answer = Array.from({ length: WORDS / QUESTIONS.length }, (_, word) =>
    word % 40 === 39 ? `end.\n` : `wording${String(word % 10)} `,
  ).join('');
  const people = Object.fromEntries(
    Array.from({ length: PEOPLE }, (_, person) => [
      `p${String(person)}`,
      { ...EMPTY_PERSON, name: `Person ${String(person)}`, email: `person${String(person)}@example.org` },
    ]),
  );
  const day = String((number % 28) + 1).padStart(2, '0');
  const month = String((number % 11) + 1).padStart(2, '0');
  return {
    ...EMPTY_INTERVIEW,
    company: `Company ${String(number)}`,
    date: `2026-${month}-${day}`,
    answers: Object.fromEntries(QUESTIONS.map((id) => [id, answer])),
    people,
  };
}

function storageState(origin: string): NonNullable<Exclude<BrowserContextOptions['storageState'], string>> {
  const localStorage = Array.from({ length: INTERVIEWS }, (_, number) => ({
    name: `after-the-interview:interview/${number === 0 ? 'first' : `i${String(number)}`}`,
    value: JSON.stringify(interview(number)),
  }));
  const settings = { name: 'after-the-interview:settings', value: JSON.stringify(EMPTY_SETTINGS) };
  return { cookies: [], origins: [{ origin, localStorage: [...localStorage, settings] }] };
}

declare global {
  var longTasks: number[];
  var firstTouch: number;
}

async function open(browser: Browser, origin: string, route: string, isEmpty = false): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ...(!isEmpty && { storageState: storageState(origin) }),
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.longTasks = [];
    // The first touch of storage brings all of it in from the browser's own process, whatever the page does with it.
    const from = performance.now();
    window.firstTouch = localStorage.length * 0 + performance.now() - from;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(origin + route);
  return page;
}

/** Opens a page, with all of them or with none, and waits until what shows that it is read is there. */
async function load(browser: Browser, origin: string, route: string, read: string | undefined): Promise<Row> {
  const page = await open(browser, origin, route, read === undefined);
  if (read !== undefined) await page.getByText(read).first().waitFor();
  await page.waitForTimeout(2000);
  const { tasks, storage } = await page.evaluate(() => ({ tasks: window.longTasks, storage: window.firstTouch }));
  await page.context().close();
  const longest = tasks.length === 0 ? 0 : Math.max(...tasks);
  const shown = longest === 0 ? 'none of 50' : longest.toFixed(0);
  const what = `open ${route}${read === undefined ? ' with nothing stored' : ''}`;
  return [what, shown, storage.toFixed(0), verdict({ 'longest task': longest <= TARGET.longTask })];
}

/** From choosing another interview in the bar to the frame in which it is on the worksheet. */
async function switching(browser: Browser, origin: string): Promise<Row> {
  const page = await open(browser, origin, '/worksheet/');
  await page.locator('select').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(2000);
  const waits: number[] = [];
  for (const value of [3, 4, 5, 6, 7]) {
    waits.push(
      await page.evaluate(async (index) => {
        const select = document.querySelector('select');
        if (select === null) throw new Error('There is no bar.');
        const from = performance.now();
        select.selectedIndex = index;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        // Two frames: the choice, and what follows from it.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - from;
      }, value),
    );
    await page.waitForTimeout(500);
  }
  await page.context().close();
  const worst = Math.max(...waits);
  return ['switch on /worksheet/, worst of 5', worst.toFixed(0), '', verdict({ switching: worst <= TARGET.switching })];
}

/** Measures a search of 200 interviews and prints what it costs. */
export async function benchMany(browser: Browser, origin: string): Promise<void> {
  const bytes = storageState(origin).origins[0]?.localStorage.reduce((sum, { value }) => sum + value.length, 0) ?? 0;
  const rows = [
    await load(browser, origin, '/', undefined),
    await load(browser, origin, '/', 'Still worth doing'),
    await load(browser, origin, '/interviews/', undefined),
    await load(browser, origin, '/interviews/', 'Show all 200'),
    await load(browser, origin, '/interview/', 'Add all dates to my calendar'),
    await load(browser, origin, '/compare/', 'Show all 200'),
    await load(browser, origin, '/next-interview/', 'Show all'),
    await switching(browser, origin),
  ];
  printTable(
    'TWO HUNDRED INTERVIEWS',
    `${(bytes / 1e6).toFixed(1)} MB stored, the processor slowed ${String(SLOWDOWN)} times. No task over ${String(TARGET.longTask)} ms; switching in ${String(TARGET.switching)} ms.`,
    ['', 'longest task', 'browser reads the storage', 'met'],
    rows,
  );
}
