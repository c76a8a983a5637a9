import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';

export const INTERVIEW_KEY = 'after-the-interview:interview/first';
export const SETTINGS_KEY = 'after-the-interview:settings';
const ASIDE_PREFIX = 'after-the-interview:set-aside:';

/** A whole interview as it is stored, from the fixture of the released version. */
export const STORED_INTERVIEW = readFileSync(new URL('../../unit/fixtures/interview-v1.json', import.meta.url), 'utf8');

/**
 * Stores these texts before anything of the site runs, once: a reload finds what the site made of them. Where there are
 * several interviews and no settings, the first one is the current one.
 */
export async function storedBefore(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('./robots.txt');
  await page.evaluate(
    ([stored, key, settings]) => {
      localStorage.clear();
      if (Object.keys(stored).length > 1) localStorage.setItem(key, settings);
      for (const [name, text] of Object.entries(stored)) localStorage.setItem(name, text);
    },
    [entries, SETTINGS_KEY, JSON.stringify(EMPTY_SETTINGS)] as const,
  );
}

/** What is stored now, by key. */
export async function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** The documents that were set aside. */
export async function setAside(page: Page): Promise<string[]> {
  const entries = Object.entries(await stored(page));
  return entries.filter(([key]) => key.startsWith(ASIDE_PREFIX)).map(([, text]) => text);
}

/** Fills storage to the last unit, so that nothing can grow. Returns a function that makes room again. */
export async function fillStorage(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    let filler = 'x'.repeat(1 << 20);
    for (let part = 0; filler.length > 0; part += 1) {
      try {
        localStorage.setItem(`filler${part}`, filler);
      } catch {
        filler = filler.slice(0, filler.length >> 1);
      }
    }
  });
  return () =>
    page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);
    });
}

/** The notice that something is not saved, which assistive technology announces. */
export function notice(page: Page): Locator {
  return page.getByRole('alert');
}

/** Fails the test on the first error that the page reports. */
export function expectNoErrors(page: Page): void {
  page.on('pageerror', (error) => {
    expect(error.message).toBe('no error');
  });
  page.on('console', (message) => {
    if (message.type() === 'error') expect(message.text()).toBe('no error');
  });
}
