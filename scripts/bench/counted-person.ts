/* A person with one thumb: every tap, every key and every pixel that the page moves under it is counted. */
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import type { Interview } from '../../src/domain/record/interview.ts';

export type Screen = { readonly name: string; readonly width: number; readonly height: number };

/** A phone upright, the smallest one, and a phone on its side. */
export const SCREENS: readonly Screen[] = [
  { name: '390 x 844', width: 390, height: 844 },
  { name: '320 x 640', width: 320, height: 640 },
  { name: '740 x 360', width: 740, height: 360 },
];

export type Counted = { readonly taps: number; readonly keys: number; readonly pixels: number };

/** Keeps how far pages were scrolled, up and down, in CSS pixels; from one page to the next too. */
function countScrolling(): void {
  let before = 0;
  addEventListener('scroll', () => {
    const sum = Number(sessionStorage.getItem('scrolled')) + Math.abs(scrollY - before);
    sessionStorage.setItem('scrolled', String(sum));
    before = scrollY;
  });
}

export type Person = {
  readonly page: Page;
  /** Scrolls until the control is in the middle of the screen, unless it is on it already, and taps. */
  readonly tap: (control: Locator) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly counted: () => Promise<Counted>;
  readonly leave: () => Promise<void>;
};

/** Somebody who comes to the site with this screen, and with this interview if they have been there before. */
export async function personWith(browser: Browser, { width, height }: Screen, interview?: Interview): Promise<Person> {
  const options: BrowserContextOptions = { viewport: { width, height }, hasTouch: true, isMobile: true };
  const context = await browser.newContext({ ...options, permissions: ['clipboard-write', 'clipboard-read'] });
  const page = await context.newPage();
  await page.addInitScript(countScrolling);
  if (interview !== undefined) {
    await page.addInitScript((text) => {
      const key = 'after-the-interview:interview/first';
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    }, JSON.stringify(interview));
  }
  let taps = 0;
  let keys = 0;
  return {
    page,
    async tap(control) {
      taps += 1;
      await control.tap();
    },
    async type(text) {
      keys += text.length;
      await page.keyboard.type(text, { delay: 5 });
    },
    async counted() {
      // The last scrolling is heard of with the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const scrolled = await page.evaluate(() => Number(sessionStorage.getItem('scrolled')));
      return { taps, keys, pixels: Math.round(scrolled) };
    },
    leave: () => context.close(),
  };
}

/** How many pixels below the top of the window an element ends, before anything is scrolled. */
export async function endOf(element: Locator): Promise<number> {
  return element.evaluate((found) => Math.round(found.getBoundingClientRect().bottom + scrollY));
}
