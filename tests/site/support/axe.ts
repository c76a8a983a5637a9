import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The dark theme changes colours and nothing else, so that asking these again is enough. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Expects the page, as it is now, to have none of the faults that axe knows of, in the light theme and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // What sticks to the top covers nothing there, so that axe can see the colours behind every text.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Legacy mode looks into no frames, of which there are none here, and is four times as fast.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // Without the elements of each rule that passed, it takes half as long.
    axe.options({
      resultTypes: ['violations', 'incomplete'],
      runOnly: colorScheme === 'light' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOUR_RULES },
    });
    const found = await axe.analyze();
    expect(found.passes.map(({ id }) => id)).toContain('color-contrast');
    const unsure = found.incomplete.filter(({ id }) => COLOUR_RULES.includes(id));
    const faults = [...found.violations, ...unsure].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
    );
    expect.soft(faults, `axe on ${page.url()} in the ${colorScheme} theme`).toEqual([]);
  }
}
