import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** Read once and put into a page once: the builder for Playwright sends twice as much four times for each look at a page. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The dark theme changes colours and nothing else, so that asking these again is enough. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const RULES = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { type: 'rule', values: COLOUR_RULES },
} as const;

/** What axe has to say about the page as it is now. */
async function analysed(page: Page, colorScheme: keyof typeof RULES): Promise<AxeResults> {
  await page.emulateMedia({ colorScheme });
  const { type, values } = RULES[colorScheme];
  // Without the elements of each rule that passed, it takes half as long.
  const options: RunOptions = { resultTypes: ['violations', 'incomplete'], runOnly: { type, values: [...values] } };
  return page.evaluate((asked) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(asked), options);
}

/** Expects the page, as it is now, to have none of the faults that axe knows of, in the light theme and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // What sticks to the top covers nothing there, so that axe can see the colours behind every text.
  const isThere = await page.evaluate(() => {
    scrollTo(0, 0);
    return 'axe' in window;
  });
  if (!isThere) await page.evaluate(AXE);
  for (const colorScheme of ['light', 'dark'] as const) {
    const found = await analysed(page, colorScheme);
    expect(found.passes.map(({ id }) => id)).toContain('color-contrast');
    const unsure = found.incomplete.filter(({ id }) => COLOUR_RULES.includes(id));
    const faults = [...found.violations, ...unsure].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
    );
    expect.soft(faults, `axe on ${page.url()} in the ${colorScheme} theme`).toEqual([]);
  }
}
