import { expect, test } from '@playwright/test';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { names, PEOPLE_ROUTE } from '../support/people.ts';
import { STAGE_ROUTES, visit } from '../support/routes.ts';

/** A phone upright, a small one, and one on its side. */
const SCREENS = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 740, height: 360 },
];

for (const screen of SCREENS) {
  test(`on ${String(screen.width)} by ${String(screen.height)} each stage begins with something to do on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    for (const route of STAGE_ROUTES) {
      await visit(page, route);
      const first = page.getByRole('main').locator('textarea, input').first();
      await expect(first, route).toBeInViewport({ ratio: 0.5 });
    }
  });
}

test('on a phone the two questions and both fields are on the first screen of stage 1', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, PEOPLE_ROUTE);
  for (const question of ['Who is the best person to follow up with', 'When do you expect to decide?']) {
    const asked = page.getByText(question).first();
    await expect(asked).toBeInViewport({ ratio: 1 });
    expect(await asked.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(
      24,
    );
  }
  await expect(names(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('textbox', { name: AGREEMENT.said.label })).toBeInViewport({ ratio: 1 });
});
