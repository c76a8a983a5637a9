import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { SAVED_STATE } from '../../../src/text/saving/saved-state.ts';
import { awake } from './routes.ts';

/** Follows a link to another page and waits until that page can be used. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`**${href ?? ''}`);
  await awake(page);
}

/** Loads the page again, as after closing and opening it, and waits until it can be used. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await awake(page);
}

/**
 * Holds back every script file, as a slow network does, until the function it returns is called. Inline scripts run.
 * Load pages with `waitUntil: 'commit'` meanwhile: they do not finish loading.
 */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return async () => {
    await expect(page.locator('astro-island[ssr]')).not.toHaveCount(0);
    resolve(undefined);
    await awake(page);
  };
}

/** Waits until the page says that all that was typed is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(SAVED_STATE.saved)).toBeVisible();
}

/** Keeps what the page copies where `copied` finds it: the real clipboard in Chromium, a stand-in elsewhere. */
export async function followClipboard(page: Page, browserName: string): Promise<void> {
  if (browserName === 'chromium') {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return;
  }
  await page.addInitScript(() => {
    let held = '';
    const clipboard = {
      writeText: (text: string) => Promise.resolve(void (held = text)),
      readText: () => Promise.resolve(held),
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
}

const readers = new WeakMap<Page, Page>();

/** A page of no site that may read what this one has copied, as the site forbids its own pages to read the clipboard. */
export async function clipboardReader(page: Page): Promise<Page> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return page;
  const known = readers.get(page);
  if (known !== undefined) return known;
  const reader = await page.context().newPage();
  readers.set(page, reader);
  await reader.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Clipboard</h1>' }));
  await reader.goto('http://localhost/');
  return reader;
}

/** What is on the clipboard; some systems give back other line endings than they were given. */
export async function copied(page: Page): Promise<string> {
  const reader = await clipboardReader(page);
  return (await reader.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
}

/** The file that a press of this button hands to the person. */
export async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** What is wrong with where the focus is now: nothing when it is on a control, inside the window, with an outline. */
function focusFault(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'the focus is lost';
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  if (!isInside) return `the focus is outside the window: ${focused.outerHTML}`;
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  return isOutlined ? '' : `the focus is not shown: ${focused.outerHTML}`;
}

/** Expects the focus to be on a control, inside the window, and to be seen there. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(focusFault)).toBe('');
}

/** Presses Tab, or Shift+Tab to go back, until the control has the focus; each stop on the way has to be seen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const isBefore = await control.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    return Boolean(element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  const key = isBefore ? 'Shift+Tab' : 'Tab';
  const isThere = (): Promise<boolean> => control.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < 200 && !(await isThere()); stop += 1) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  await expect(control).toBeFocused();
}

/** Reaches a control by Tab and presses a key on it. */
export async function press(page: Page, control: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}
