import { expect, test, type Page } from '@playwright/test';
import { WHAT_NOW } from '../../src/text/dates/what-now.ts';
import { NOTE } from '../../src/text/note/note.ts';
import { PATH } from '../../src/text/stages/path.ts';
import { SAVED_STATE } from '../../src/text/saving/saved-state.ts';
import { ROUTES, STAGE_ROUTES } from './support/routes.ts';

test.use({ javaScriptEnabled: false });

/** Everything the browser complains about from now on. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

test('with scripts off, every page reads as guidance, with no dead button and no error', async ({ page }) => {
  const heard = complaints(page);
  for (const route of ROUTES) {
    await test.step(route, async () => {
      await page.goto(route);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      // getByText looks past everything inside <noscript>.
      const notice = page.locator('body > noscript > p');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText('Scripts are off, so nothing you tick or type here is kept.');
      const main = page.getByRole('main');
      await expect(main.getByRole('heading').nth(1)).toBeVisible();
      await expect(
        main
          .getByRole('paragraph')
          .filter({ hasText: /\w+ \w+ \w+/ })
          .first(),
      ).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      for (const untrue of [SAVED_STATE.idle, WHAT_NOW.heading, NOTE.previewHeading, / of \d+ (done|answered)/]) {
        await expect(page.getByText(untrue, { exact: true }).filter({ visible: true })).toHaveCount(0);
      }
      expect(heard, route).toEqual([]);
    });
  }
});

test('with scripts off, each stage can be ticked and written on, and leads to the next one', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Still there/ })
    .click();
  for (const [index, route] of STAGE_ROUTES.entries()) {
    await expect(page).toHaveURL(new RegExp(`${route.slice(1)}$`));
    const path = page.getByRole('navigation', { name: PATH.label });
    await expect(path.getByRole('link').nth(index)).toHaveAttribute('aria-current', 'page');
    for (const box of await page.getByRole('main').getByRole('checkbox').all()) {
      await box.check();
      await expect(box).toBeChecked();
    }
    for (const jot of await page.getByRole('main').getByRole('textbox').all()) await jot.fill('for the printer');
    if (index < STAGE_ROUTES.length - 1) await page.getByRole('link', { name: /^Next: / }).click();
  }
});

test('with scripts off, the worksheet can be filled in for the printer', async ({ page }) => {
  await page.goto('./right-after/');
  await page.getByRole('link', { name: 'Open the worksheet' }).click();
  await page.getByRole('textbox', { name: 'What went well?' }).fill('The tour');
  await page.getByRole('radio', { name: '4' }).first().check();
  await expect(page.getByRole('radio', { name: '4' }).first()).toBeChecked();
});

test('with scripts off, the note page says how to write a note by hand', async ({ page }) => {
  await page.goto('./within-24-hours/');
  await page.getByRole('link', { name: 'Write a thank-you note' }).click();
  await expect(page.getByRole('heading', { name: 'Write it by hand' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
