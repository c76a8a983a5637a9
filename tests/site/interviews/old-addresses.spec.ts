import { expect, test } from '@playwright/test';
import { visit } from '../support/routes.ts';
import { returningWith } from '../support/saved-states.ts';
import { expectNoErrors } from '../support/storage.ts';

/** What were parts of the page of interviews, and the pages that they have become. */
const MOVED = [
  ['this-interview', '/interview/'],
  ['dates', '/interview/#dates'],
  ['compare', '/compare/'],
  ['next-time', '/next-interview/'],
  ['delete-everything', '/your-data/#erase'],
] as const;

for (const [part, route] of MOVED) {
  test(`the old address of ${part} leads on by itself, and Back does not come by it again`, async ({ page }) => {
    expectNoErrors(page);
    await returningWith(page);
    await visit(page, './sources/');
    await page.goto(`./interviews/#${part}`);
    await page.waitForURL(`**${route}`);
    await page.goBack();
    await expect(page).toHaveURL(/\/sources\/$/);
  });
}

test('with scripts off the old addresses lead to links that lead on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const [part, route] of MOVED) {
    await page.goto(`./interviews/#${part}`);
    const link = page.locator(`#${part}`);
    await expect(link).toBeInViewport();
    await link.click();
    await page.waitForURL(`**${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await context.close();
});
