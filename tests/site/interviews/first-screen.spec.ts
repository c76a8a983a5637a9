import { expect, test, type Locator, type Page } from '@playwright/test';
import { COMPARE } from '../../../src/text/interviews/compare.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { NEXT_TIME } from '../../../src/text/interviews/next-interview.ts';
import { visit } from '../support/routes.ts';
import { FILLED } from '../support/saved-states.ts';
import { INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 740, height: 360 },
];

/** What each page is for: it is on the first screen whole. */
const MAIN_THINGS: readonly (readonly [route: string, main: (page: Page) => Locator])[] = [
  ['./interviews/', (page) => page.getByRole('main').getByRole('listitem').getByRole('link').first()],
  ['./interview/', (page) => page.getByRole('textbox', { name: INTERVIEWS.company.label, exact: true })],
  ['./compare/', (page) => page.getByRole('group', { name: COMPARE.choose }).getByRole('checkbox').first()],
  ['./next-interview/', (page) => page.getByRole('heading', { name: NEXT_TIME.heading })],
];

for (const { width, height } of SIZES) {
  test(`the main thing of each page about interviews is on a first screen of ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await storedBefore(page, {
      [INTERVIEW_KEY]: JSON.stringify({ ...FILLED, company: 'Harbour Foods' }),
      [INTERVIEW_KEY.replace('first', 'other')]: JSON.stringify({ ...FILLED, company: 'Night Buses' }),
    });
    for (const [route, main] of MAIN_THINGS) {
      await visit(page, route);
      await expect(main(page), route).toBeInViewport({ ratio: 1 });
    }
  });
}
