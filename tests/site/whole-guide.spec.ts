import { expect, test, type Locator, type Page } from '@playwright/test';
import { PAPER } from '../../src/text/stages/paper.ts';
import { occurrences, once, PAPERS, printed, sheets, textPlaces } from './support/pdf.ts';
import { STAGE_ROUTES, visit } from './support/routes.ts';

const GUIDE = './print/';

/** The words of each of these, trimmed. */
async function wordsOf(each: Locator): Promise<readonly string[]> {
  return (await each.allInnerTexts()).map((words) => words.trim());
}

/** What the site says on its other pages: the tasks of the stages, the questions of the worksheet, the special cases. */
async function wordsOfTheSite(page: Page) {
  const tasks: string[] = [];
  for (const route of STAGE_ROUTES) {
    await visit(page, route);
    tasks.push(...(await wordsOf(page.locator('.task-line label'))));
  }
  await visit(page, './worksheet/');
  const questions = await wordsOf(page.locator('.question-text'));
  await visit(page, './special-cases/');
  const cases = await wordsOf(page.locator('main section > h3[id]'));
  return { tasks, questions, cases };
}

test('each task, question and special case of the site is in the whole guide, in its order', async ({ page }) => {
  const { tasks, questions, cases } = await wordsOfTheSite(page);
  await visit(page, GUIDE);
  expect(tasks.length).toBeGreaterThan(10);
  expect(await wordsOf(page.locator('.guide-task'))).toEqual(tasks);
  expect(questions.length).toBeGreaterThan(15);
  expect(await wordsOf(page.locator('.guide-question strong'))).toEqual(questions);
  const titles = await wordsOf(page.locator('[data-part^=special-cases] h4'));
  expect(titles.map((title) => title.replace(/^[\d.]+ /, ''))).toEqual(cases);
});

test('no two places of the whole guide have one id, and every link inside it leads to one of them', async ({
  page,
}) => {
  await visit(page, GUIDE);
  const { ids, targets } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    targets: [...document.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1)),
  }));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((id = '') => !ids.includes(id))).toEqual([]);
});

test('the whole guide has nothing to fill in or to press but the button that prints', async ({ page }) => {
  await visit(page, GUIDE);
  const main = page.getByRole('main');
  await expect(main.locator('input, textarea, select, summary')).toHaveCount(0);
  await expect(main.getByRole('button')).toHaveText([PAPER.print]);
  await page.evaluate(() => {
    window.print = () => (document.title = 'printing');
  });
  await main.getByRole('button').click();
  await expect(page).toHaveTitle('printing');
});

test.describe('the whole guide on paper', { tag: '@chromium' }, () => {
  for (const paper of PAPERS) {
    test(`on ${paper} each task and each question is printed as often as the page says it, and in its place once`, async ({
      page,
    }) => {
      await visit(page, GUIDE);
      const questions = await wordsOf(page.locator('.guide-question strong'));
      const tasks = await wordsOf(page.locator('.guide-task'));
      // The card at the end repeats the tasks of the first stage, and other sentences may begin as a task does.
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('body').innerText();
      const all = await printed(page, paper);
      expect(occurrences(all, questions)).toEqual(once(questions));
      expect(occurrences(all, tasks)).toEqual(occurrences({ pages: 1, text }, tasks));
      expect(all.text).not.toMatch(new RegExp(`${PAPER.print}|${PAPER.epub}|Not for me|Skip to`));
    });

    test(`on ${paper} the sheets are numbered, well filled and no more than 22, with both cards on the last`, async ({
      page,
    }) => {
      await visit(page, GUIDE);
      const all = await sheets(page, paper);
      expect(all.length).toBeLessThanOrEqual(22);
      // Each sheet begins with what is in its margin.
      for (const [index, sheet] of all.entries()) expect(sheet).toMatch(new RegExp(`^${String(index + 1)}\\n`));
      const covers = await wordsOf(page.locator('.card-cover'));
      const last = { pages: 1, text: all.at(-1) ?? '' };
      expect(occurrences(last, covers.slice(0, 1))).toEqual({ [covers[0] ?? '']: 2 });
      // The card has a sheet of its own, so that the one before may end where it will.
      const places = (await textPlaces(page, paper)).slice(0, -2);
      expect(places.filter((place) => place < 0.6)).toEqual([]);
    });
  }

  test('a heading stands on the sheet of the words below it', async ({ page }) => {
    await visit(page, GUIDE);
    const headings = await wordsOf(page.locator('.chapter:not(.guide-card) :is(h2, h3, h4)'));
    for (const paper of PAPERS) {
      // The name of the site stands above the first sheet, and is drawn last.
      const ends = (await sheets(page, paper)).map((sheet) => sheet.replace(/After the Interview\s*$/, '').trimEnd());
      expect(ends.length).toBeGreaterThan(8);
      expect(ends.filter((sheet) => headings.some((heading) => sheet.endsWith(`\n${heading}`)))).toEqual([]);
    }
  });

  test('an address that leads out of the guide is printed whole', async ({ page }) => {
    await visit(page, GUIDE);
    const addresses = await page
      .locator('.guide-sources a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(5);
    expect(Object.values(occurrences(await printed(page), addresses)).filter((count) => count < 1)).toEqual([]);
  });

  test('with scripts off the whole guide reads and prints the same, and has no button', async ({
    browser,
    baseURL,
    page,
  }) => {
    await visit(page, GUIDE);
    const withScripts = await printed(page);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const still = await context.newPage();
    await still.goto(GUIDE);
    await expect(still.getByRole('button')).toHaveCount(0);
    expect((await printed(still)).text).toBe(withScripts.text);
    await context.close();
  });
});
