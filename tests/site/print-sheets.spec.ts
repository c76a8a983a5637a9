import { expect, test, type Page } from '@playwright/test';
import { PEOPLE } from '../../src/text/people/people.ts';
import { PAPERS, sheets, withoutPrintDialog } from './support/pdf.ts';
import { ALL_ROUTES, STAGE_ROUTES, visit } from './support/routes.ts';

/** A narrow pair and the widest that a machine is likely to have; where neither is installed, the machine's own. */
const FONTS = [
  ['Liberation Serif', 'Liberation Sans'],
  ['DejaVu Serif', 'DejaVu Sans'],
] as const;

/** How many sheets each page takes at most for a newcomer; what is not named here takes one. */
const SHEETS: Readonly<Record<string, number>> = {
  './sources/': 4,
  './special-cases/': 6,
  './examples/': 8,
  './find/': 4,
  './your-data/': 3,
};
/** The worksheet and the whole guide have tests of their own. */
const OWN_TESTS: readonly string[] = ['./worksheet/', './print/'];
const [FIRST_STAGE] = STAGE_ROUTES;

/** Sets the page in these fonts; where a machine has none of them, its own show. */
async function setIn(page: Page, [serif, sans]: readonly [string, string]): Promise<void> {
  await page.evaluate(
    ([forText, forControls]) => {
      document.documentElement.style.setProperty('--serif', `'${forText}', serif`);
      document.documentElement.style.setProperty('--sans', `'${forControls}', sans-serif`);
    },
    [serif, sans] as const,
  );
}

/** How many sheets a page takes in each pair of fonts on each paper, where that is more than `most`. */
async function surprises(page: Page, route: string, most: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const fonts of FONTS) {
    await setIn(page, fonts);
    for (const paper of PAPERS) {
      const count = (await sheets(page, paper)).length;
      if (count > most) found.push(`${route} on ${paper} in ${fonts[0]}: ${String(count)}`);
    }
  }
  return found;
}

test.describe('sheets of paper', { tag: '@chromium' }, () => {
  test.beforeEach(async ({ page }) => {
    await withoutPrintDialog(page);
  });

  test('each page takes as few sheets as it needs, on both papers, in narrow and in wide letters', async ({ page }) => {
    test.slow();
    for (const route of ALL_ROUTES.filter((each) => !OWN_TESTS.includes(each))) {
      await visit(page, route);
      expect.soft(await surprises(page, route, SHEETS[route] ?? 1)).toEqual([]);
    }
  });

  test('a stage with names, a date and notes on it is a checklist of one sheet, without what is for the screen', async ({
    page,
  }) => {
    await visit(page, FIRST_STAGE);
    await page.getByLabel(PEOPLE.names.label).fill('Priya Nair\nSam Rivera');
    await page.getByLabel('They decide by').fill('when the boss is back');
    await page.getByLabel('In their own words').fill('Email is best. She is away until the 12th.');
    await expect(page.locator('.people-list')).toContainText('Sam Rivera');
    const text = (await sheets(page)).join(' ');
    expect(text).toMatch(/Priya Nair.*Sam Rivera.*Email is best/s);
    expect(text).toMatch(/Who to ask.*How/s);
    expect(text).not.toMatch(
      /one a line becomes|will do\.|can become a card|If it does not fit|Pick a date as well|Ticked because/,
    );
    expect(await surprises(page, FIRST_STAGE, 1)).toEqual([]);
  });

  test('with whom and how they said to follow up are on the paper, and the choices not taken are not', async ({
    page,
  }) => {
    await visit(page, FIRST_STAGE);
    await page.getByText('Who to ask, how, and the exact date').click();
    await page.getByRole('radio', { name: 'Email' }).check();
    const text = (await sheets(page)).join(' ');
    expect(text).toMatch(/How:\s+Email/);
    expect(text).not.toMatch(/Phone|Another way|Or pick the date|They wouldn’t say/);
  });

  test('a short note is one sheet when the page itself is printed', async ({ page }) => {
    await visit(page, './thank-you/');
    await page.getByLabel('Their name').fill('Sam');
    for (const fonts of FONTS) {
      await setIn(page, fonts);
      for (const paper of PAPERS) {
        expect(await sheets(page, paper)).toHaveLength(1);
      }
    }
  });
});
