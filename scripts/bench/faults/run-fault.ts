import type { Browser, Page } from '@playwright/test';
import { FAULTS, WRITTEN } from './faults.ts';
import { OPERATIONS } from './operations.ts';

export type Outcome = {
  readonly fault: string;
  readonly operation: string;
  /** kept: it is there after a reload. said: the page said, or asked, that it might not be. */
  readonly result: 'kept' | 'said' | 'LOST' | 'BLANK';
  readonly detail: string;
};

/** Longer than anything that was typed waits to be saved, in milliseconds. */
const SETTLED = 1_300;

/** Waits until every island on the page is awake; a page on which none can be is judged as it is. */
async function awake(page: Page): Promise<void> {
  const asleep = 'astro-island[ssr]:not([client=asked]), [data-returning] astro-island[ssr]';
  await page.waitForFunction((islands) => document.querySelector(islands) === null, asleep, { timeout: 20_000 });
  await page.waitForTimeout(300);
}

/** What the page says about it: in its notice, in a place of its own, or beside what was typed. */
async function saidOn(page: Page): Promise<string> {
  const places = page.locator('.save-notice, .not-saving, .saved-state.trouble, [role=status]');
  return (await places.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ').trim();
}

async function isBlank(page: Page): Promise<boolean> {
  const heading = page.getByRole('heading', { level: 1 });
  return !(await heading.isVisible()) || (await page.locator('main').innerText()).length < 100;
}

/** One fault, and one thing that a person does under it: is what they did there later, or were they told? */
export async function runFault(browser: Browser, origin: string, fault: string, operation: string): Promise<Outcome> {
  const [{ stored, atStart, whileOpen } = { stored: {} }, what] = [FAULTS[fault], OPERATIONS[operation]];
  if (what === undefined) throw new Error(`There is no operation "${operation}".`);
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  let held = 0;
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => {
    held += 1;
    void dialog.accept();
  });
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, stored);
  await atStart?.(page);
  await page.goto(origin + what.route);
  await awake(page);
  await whileOpen?.(page);
  const before = await saidOn(page);
  const isDone = await what.act(page);
  await page.waitForTimeout(SETTLED);
  const isBlankAfter = await isBlank(page);
  const after = await saidOn(page);
  const notice = await page.locator('.save-notice').innerText();
  // Not reload(), which is not asked about where nothing was touched.
  await page.goto(origin + what.route);
  await awake(page);
  const isKept = isDone && (await what.isKept(page));
  const holdsWritten = await page.evaluate((words) => {
    try {
      return Object.keys(localStorage).some((key) => localStorage.getItem(key)?.includes(words));
    } catch {
      return false;
    }
  }, WRITTEN);
  const later = await saidOn(page);
  const isBlankLater = await isBlank(page);
  await context.close();

  const isSaid = notice !== '' || held > 0 || (after !== before && /not |n’t/.test(after));
  const isWrittenSafe = what.erases === true || holdsWritten || notice !== '' || later.includes('n’t');
  const result =
    isBlankAfter || isBlankLater || errors.length > 0
      ? 'BLANK'
      : isKept && isWrittenSafe
        ? 'kept'
        : isSaid && isWrittenSafe
          ? 'said'
          : 'LOST';
  return {
    fault,
    operation,
    result,
    detail: [...errors, result === 'LOST' ? `said: ${after} / ${later}` : ''].join(' '),
  };
}
