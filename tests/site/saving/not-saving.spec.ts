import { expect, test, type Page } from '@playwright/test';
import { NOTE } from '../../../src/text/note/note.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { NOT_SAVING } from '../../../src/text/saving/not-saving.ts';
import { SAVED_STATE } from '../../../src/text/saving/saved-state.ts';
import { holdScripts } from '../support/journey.ts';
import { awake, visit } from '../support/routes.ts';

const WORKSHEET = './worksheet/';
const STAGE = './before-you-leave/';

/** Longer than anything asleep is waited for, in milliseconds. */
const LONG = 11_000;

function pageNotice(page: Page) {
  return page.getByRole('alert').filter({ hasText: NOT_SAVING.page });
}

function partNotices(page: Page) {
  return page.getByRole('status').filter({ hasText: NOT_SAVING.part });
}

/** The script files that are asked for while something happens. */
async function scriptsOf(page: Page, happening: () => Promise<void>): Promise<readonly string[]> {
  const asked = new Set<string>();
  const note = (request: { url(): string }): void => {
    if (request.url().endsWith('.js')) asked.add(request.url());
  };
  page.on('request', note);
  await happening();
  page.off('request', note);
  return [...asked];
}

/** Whatever else the page says, it may not promise to save. */
async function expectNoPromise(page: Page): Promise<void> {
  await expect(page.getByText(SAVED_STATE.idle).filter({ visible: true })).toHaveCount(0);
}

const FAULTS = {
  'do not arrive': undefined,
  'are no scripts': '<!doctype html><title>Not here</title>',
  throw: 'throw new Error("gone");',
};

for (const [fault, body] of Object.entries(FAULTS)) {
  test(`a page whose scripts ${fault} says that nothing is saved, and never that it saves`, async ({ page }) => {
    await page.route('**/*.js*', (route) =>
      body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
    );
    await page.goto(WORKSHEET);
    await expectNoPromise(page);
    await page.getByRole('textbox', { name: 'What went well?' }).fill('The tour');
    await expect(pageNotice(page)).toBeVisible();
    await expectNoPromise(page);
    await expect(page.getByRole('textbox', { name: 'What went well?' })).toHaveValue('The tour');
  });
}

for (const route of [STAGE, './thank-you/']) {
  test(`whichever script of ${route} is missing, the page or each part of it says so`, async ({ page, context }) => {
    test.slow();
    const files = await scriptsOf(page, () => visit(page, route));
    expect(files).not.toEqual([]);
    const withoutOne = async (file: string): Promise<void> => {
      const other = await context.newPage();
      await other.route(`${file}*`, (each) => each.abort());
      await other.goto(route);
      // The note wakes when it is touched.
      if (route !== STAGE) await other.getByRole('textbox', { name: NOTE.recipient.name.label }).focus();
      await expect(pageNotice(other).or(partNotices(other)).first(), file).toBeVisible({ timeout: 20_000 });
      const silent = other.locator('astro-island[ssr]:not([client=asked])').filter({ hasNot: partNotices(other) });
      // One part may be told of before the part that speaks for the page has given up.
      await expect(async () => {
        if (await pageNotice(other).isHidden()) expect(await silent.count(), file).toBe(0);
      }).toPass({ timeout: 20_000 });
      await other.close();
    };
    // Each loads once more after a second before it gives up: they wait for it together.
    await Promise.all(files.map(withoutOne));
  });
}

test('one part that wakes when it is touched and does not load says so in its place', async ({ page }) => {
  const name = page.getByRole('textbox', { name: PEOPLE.names.label });
  await visit(page, STAGE);
  const files = await scriptsOf(page, async () => {
    await name.focus();
    await expect(page.getByRole('status').filter({ hasText: NOT_SAVING.part })).toHaveCount(0);
    await name.fill('Sam Rivera');
    await name.blur();
    await expect(page.getByRole('button', { name: PEOPLE.edit('Sam Rivera') })).toBeVisible();
  });
  const [first = ''] = files;
  await page.route(`${first}*`, (each) => each.abort());
  await page.goto(STAGE);
  await name.fill('Sam Rivera');
  const part = page.getByRole('group', { name: PEOPLE.legend });
  await expect(part.getByText(NOT_SAVING.part)).toBeVisible();
  await expect(pageNotice(page)).toHaveCount(0);
  await expect(name).toHaveValue('Sam Rivera');
});

test('scripts that are too long on their way are not waited for, and when they come after all the notice goes', async ({
  page,
}) => {
  await page.clock.install();
  const letScriptsGo = await holdScripts(page);
  await page.goto(WORKSHEET, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expectNoPromise(page);
  await expect(pageNotice(page)).toHaveCount(0);
  await page.clock.fastForward(LONG);
  await expect(pageNotice(page)).toBeVisible();
  await page.getByRole('textbox', { name: 'What went well?' }).fill('The tour');
  await page.clock.resume();
  await letScriptsGo();
  await expect(pageNotice(page)).toHaveCount(0);
  await expect(partNotices(page)).toHaveCount(0);
  await expect(page.getByText(SAVED_STATE.saved)).toBeVisible();
});

test('a browser below the floor is told at once that nothing is saved', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'findLast');
  });
  await page.goto(STAGE);
  await expect(pageNotice(page)).toBeVisible();
  await awake(page);
  await expect(pageNotice(page)).toBeVisible();
});
