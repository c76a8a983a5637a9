import { expect, test, type Page } from '@playwright/test';
import { FIND } from '../../../src/text/find.ts';
import { expectAccessible } from '../support/axe.ts';
import { NOWHERE, visit } from '../support/routes.ts';
import { returningWith } from '../support/saved-states.ts';

const ROUTE = './find/';
const field = (page: Page) => page.getByRole('textbox', { name: FIND.label });
const found = (page: Page) => page.getByRole('list', { name: FIND.foundHeading }).getByRole('link');

test('a word leads to its answer, with the question that it answers, and Enter opens the first', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page).fill('rejected');
  await expect(found(page).first()).toHaveAttribute('href', /special-cases\/#you-hear-no$/);
  await expect(page.getByRole('list', { name: FIND.foundHeading })).toContainText('I was rejected');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/special-cases\/#you-hear-no$/);
  await expect(page.locator('#you-hear-no')).toBeInViewport();
});

test('accents and capitals make no difference, and each letter typed asks for nothing and is kept nowhere', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await field(page).focus();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.type('RÉFÉRENCES');
  await expect(found(page).first()).toHaveAttribute('href', /#references$/);
  expect(asked).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toMatch(/f[eé]rences/i);
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('where nothing fits, the page says so, keeps the words, and offers the list and one next step', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await field(page).fill('xylophone');
  const search = page.getByRole('search');
  await expect(search.getByText(FIND.nothing('xylophone')).last()).toBeVisible();
  await expect(search.getByRole('status')).toHaveText(FIND.nothing('xylophone'));
  await expect(field(page)).toHaveValue('xylophone');
  await expect(search.getByRole('link')).toHaveText([FIND.orElse]);
  await expect(page.getByRole('link', { name: 'You met a panel' })).toBeVisible();
});

test('where nothing has all the words, the page says so, and shows and tells what comes closest', async ({ page }) => {
  await visit(page, `${ROUTE}?q=a panel with a xylophone`);
  const search = page.getByRole('search');
  await expect(found(page).first()).toHaveAttribute('href', /special-cases\/#a-panel$/);
  await expect(search.getByText(FIND.closest)).toBeVisible();
  await expect(search.getByRole('status')).toHaveText(FIND.foundClosest(await found(page).count()));
  await field(page).fill('panel');
  await expect(search.getByText(FIND.closest)).toHaveCount(0);
});

test('the button that empties the field keeps its word on one line on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(page, `${ROUTE}?q=panel`);
  const word = page.getByRole('button', { name: FIND.clear });
  const lines = await word.evaluate((button) => {
    const range = document.createRange();
    range.selectNodeContents(button);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test('Escape and the button empty the field and leave the focus in it', async ({ page }) => {
  await visit(page, ROUTE);
  const clear = page.getByRole('button', { name: FIND.clear });
  await expect(clear).toHaveCount(0);
  for (const empty of [() => page.keyboard.press('Escape'), () => clear.click()]) {
    await field(page).fill('panel');
    await expect(found(page).first()).toBeVisible();
    await empty();
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await expect(found(page)).toHaveCount(0);
  }
});

test('by keyboard the way leads from the field to the button, and then to each answer', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page).focus();
  await page.keyboard.type('panel');
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: FIND.clear })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(found(page).first()).toBeFocused();
});

test('how many answers there are is said once the typing has settled', async ({ page }) => {
  await page.clock.install();
  await visit(page, ROUTE);
  const status = page.getByRole('search').getByRole('status');
  await field(page).focus();
  await page.keyboard.type('pane');
  await expect(found(page).first()).toBeVisible();
  await expect(status).toHaveText('');
  await page.clock.runFor(2000);
  await expect(status).toHaveText(FIND.found(await found(page).count()));
});

test('a link may bring the words to look for', async ({ page }) => {
  await visit(page, `${ROUTE}?q=panel`);
  await expect(field(page)).toHaveValue('panel');
  await expect(found(page).first()).toHaveAttribute('href', /#a-panel$/);
});

test('the page and its answers have nothing that axe finds fault with', { tag: '@chromium' }, async ({ page }) => {
  await visit(page, `${ROUTE}?q=offer`);
  await expect(found(page).first()).toBeVisible();
  await expectAccessible(page);
});

/** Screens, and how much of the first one the header may take. */
const SCREENS = [
  { width: 320, height: 640, share: 0.22 },
  { width: 390, height: 844, share: 0.15 },
  { width: 768, height: 1024, share: 0.15 },
  { width: 1280, height: 800, share: 0.15 },
] as const;

/** One of each kind of page: the header is the layout's, and what is beside it differs. */
const PAGES = ['./', './within-24-hours/', './thank-you/', './interviews/', './special-cases/', NOWHERE] as const;

for (const reader of ['a newcomer', 'somebody who returns'] as const) {
  test(`${reader} gets from any kind of page, at any width, to the list in one tap`, async ({ page }) => {
    if (reader !== 'a newcomer') await returningWith(page);
    const header = page.getByRole('banner');
    const link = header.getByRole('link', { name: FIND.open, exact: true });
    for (const route of PAGES) {
      await visit(page, route);
      for (const { width, height, share } of SCREENS) {
        await page.setViewportSize({ width, height });
        const where = `${route} at ${String(width)} px`;
        await expect(link, where).toBeInViewport({ ratio: 1 });
        const [box, menu, whole] = await Promise.all([
          link.boundingBox(),
          header.locator('summary').boundingBox(),
          header.boundingBox(),
        ]);
        expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0), where).toBeGreaterThanOrEqual(43.5);
        expect.soft(Math.abs((box?.y ?? 0) - (menu?.y ?? 99)), `${where}: one line`).toBeLessThan(8);
        expect.soft((whole?.height ?? 999) / height, where).toBeLessThanOrEqual(share);
      }
    }
    for (const { width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      await visit(page, './within-24-hours/');
      await link.click();
      await expect(page.getByRole('heading', { level: 1, name: FIND.heading })).toBeVisible();
      await expect(page.getByRole('link', { name: 'The thank-you note is late' })).toBeInViewport();
    }
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is a list of links under headings, without a field', async ({ page }) => {
    await page.goto(ROUTE);
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 2 })).toContainText(['About the note', FIND.groups.messages]);
    await page.getByRole('link', { name: 'You met a panel' }).click();
    await expect(page).toHaveURL(/\/special-cases\/#a-panel$/);
  });
});
