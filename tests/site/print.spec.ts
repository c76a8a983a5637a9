import { expect, test, type Page } from '@playwright/test';
import { follow, holdScripts, saved } from './support/journey.ts';
import {
  numberedWords,
  occurrences,
  once,
  PAPERS,
  printed,
  printedBy,
  strokes,
  withoutPrintDialog,
} from './support/pdf.ts';
import { ALL_ROUTES, visit } from './support/routes.ts';
import { FILLED_BY_HAND, returningWith, storageRefused } from './support/saved-states.ts';

const STAGE = './before-you-leave/';
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Writes a word of its own into every text field of the page, and gives these words. */
async function fillAll(page: Page): Promise<readonly string[]> {
  const fields = page
    .getByRole('main')
    .locator('textarea:visible, input:is([type=text], [type=email], [type=tel]):visible');
  const words = Array.from({ length: await fields.count() }, (_, index) => `Written${index}x`);
  for (const [index, word] of words.entries()) await fields.nth(index).fill(word);
  return words;
}

test.describe('on paper', { tag: '@chromium' }, () => {
  test.beforeEach(async ({ page }) => {
    await withoutPrintDialog(page);
  });

  test('every answer of the worksheet is printed once, and none of them on the blank sheet', async ({ page }) => {
    await visit(page, './worksheet/');
    const questions = await page.locator('.question-text').allTextContents();
    const words = await fillAll(page);
    expect(words.length).toBe(questions.length);
    await saved(page);
    await visit(page, './worksheet/');
    for (const paper of PAPERS) {
      expect(occurrences(await printedBy(button(page, 'Print what I wrote'), paper), words)).toEqual(once(words));
      const blank = await printedBy(button(page, 'Print a blank sheet'), paper);
      expect(Object.values(occurrences(blank, words)).filter((count) => count > 0)).toEqual([]);
      expect(
        occurrences(
          blank,
          questions.map((question) => question.trim()),
        ),
      ).toEqual(once(questions.map((question) => question.trim())));
    }
    expect(occurrences(await printed(page), words), 'from the menu of the browser').toEqual(once(words));
  });

  test('an answer of 10,000 words is printed to its end', async ({ page }) => {
    const { text, marks } = numberedWords(10_000);
    await visit(page, './worksheet/');
    await page.getByLabel('What went well?').fill(text);
    for (const paper of PAPERS) expect(occurrences(await printed(page, paper), marks)).toEqual(once(marks));
  });

  test('the blank sheet shows no score, and the filled one does', async ({ page }) => {
    await visit(page, './worksheet/');
    const three = page.getByRole('radio', { name: '3', exact: true }).first();
    const onPaper = async (name: string): Promise<string> => {
      await page.emulateMedia({ media: 'screen' });
      await button(page, name).click();
      await page.emulateMedia({ media: 'print' });
      return (await three.screenshot()).toString('base64');
    };
    const blank = await onPaper('Print a blank sheet');
    const filled = await onPaper('Print what I wrote');
    await page.emulateMedia({ media: 'screen' });
    await three.check();
    expect(await onPaper('Print a blank sheet')).toBe(blank);
    expect(await onPaper('Print what I wrote')).not.toBe(filled);
  });

  test('a stage is printed with what was noted on it', async ({ page }) => {
    await visit(page, STAGE);
    const words = await fillAll(page);
    expect(words.length).toBeGreaterThan(0);
    // The form of people wakes when it is touched, and lists them.
    await expect(page.locator('.people-list')).toContainText(words[0] ?? '');
    for (const paper of PAPERS) expect(occurrences(await printed(page, paper), words)).toEqual(once(words));
  });

  test('what was written says which interview it is about, and a blank sheet does not', async ({ page }) => {
    await returningWith(page, FILLED_BY_HAND);
    await visit(page, STAGE);
    await expect(page.locator('.menu-name')).toContainText('Harbour');
    expect((await printed(page)).text).toMatch(/Interview\s+Harbour/);
    await visit(page, './worksheet/');
    expect((await printed(page)).text).toMatch(/Company\s+Harbour/);
    expect((await printedBy(button(page, 'Print what I wrote'))).text).toMatch(/Company\s+Harbour/);
    expect((await printedBy(button(page, 'Print a blank sheet'))).text).not.toContain('Harbour');
  });

  test('a tick reaches the paper, saved or new, and while the scripts are still on their way', async ({ page }) => {
    for (const route of ALL_ROUTES.slice(1, 5)) {
      await visit(page, route);
      const open = await strokes(page);
      await page.getByRole('checkbox').first().check();
      const ticked = await strokes(page);
      expect(ticked, route).toBeGreaterThan(open);
      const release = await holdScripts(page);
      await page.goto(route, { waitUntil: 'commit' });
      await expect(page.getByRole('checkbox').first()).toBeChecked();
      expect(await strokes(page), route).toBe(ticked);
      expect((await printed(page)).text, route).not.toMatch(/\d of \d done/);
      await release();
      await page.unrouteAll();
      // Somebody who returns is told the dates as well, which may be drawn now or a moment later.
      await page.evaluate(() => {
        localStorage.clear();
      });
    }
  });

  test('the dates of an interview are printed without the fields that change them, open or closed', async ({
    page,
  }) => {
    await returningWith(page);
    await visit(page, './interview/');
    for (const summary of await page.locator('.plan summary').all()) await summary.click();
    const { text } = await printed(page);
    expect(text).toMatch(/Dates for this interview.*Ask how hiring is going/s);
    expect(text).toContain('Days to skip');
    expect(text).not.toMatch(/another day for|Day to skip|Move it, or put it/);
  });

  test('no navigation, button, footer or notice is printed', async ({ page }) => {
    await storageRefused(page);
    await page.emulateMedia({ media: 'print' });
    for (const route of ALL_ROUTES) {
      await visit(page, route);
      await expect(page.locator('.save-notice button')).toHaveCount(1);
      for (const role of ['navigation', 'button', 'alert', 'contentinfo'] as const) {
        // The contents of the whole guide say where to turn to.
        await expect(
          page.getByRole(role).and(page.locator(':not(.guide-contents)')),
          `${role} on ${route}`,
        ).toHaveCount(0);
      }
      await expect(page.locator('a.button:visible, .skip:visible'), route).toHaveCount(0);
    }
  });

  test('two pocket cards are printed alone, on one sheet, with every task of the stage and how to fold them', async ({
    page,
  }) => {
    await visit(page, STAGE);
    const tasks = await page.locator('.task-line label').allTextContents();
    expect(tasks.length).toBeGreaterThan(2);
    await follow(page, page.getByRole('link', { name: /card for your pocket/ }));
    const twice = Object.fromEntries(tasks.map((task) => [task, 2]));
    for (const paper of PAPERS) {
      const card = await printedBy(button(page, 'Print two pocket cards'), paper);
      expect(card.pages).toBe(1);
      expect(occurrences(card, tasks)).toEqual(twice);
      expect(occurrences(card, ['Cut along the dashed lines.'])).toEqual(once(['Cut along the dashed lines.']));
      expect(card.text).not.toMatch(/blank worksheet|No account/);
    }
  });

  test('a note of 2,000 words is on the paper whole and alone when the page itself is printed', async ({ page }) => {
    const { text, marks } = numberedWords(2000);
    await visit(page, './thank-you/');
    await page.getByLabel('Their name').fill('Sam Rivera');
    await page.getByLabel('What you didn’t get to say').fill(text);
    await expect(page.getByRole('region', { name: 'Your note' })).toContainText('mark2000x');
    for (const paper of PAPERS) {
      const note = await printed(page, paper);
      expect(occurrences(note, marks)).toEqual(once(marks));
      expect(note.text).toMatch(/^\s*Hello Sam/);
      expect(note.text).not.toMatch(/Their name|Your note|Send each interviewer|Subject|No account|email app/);
    }
  });

  test('nothing is wider than the sheet, whatever was written', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await returningWith(page, FILLED_BY_HAND);
    for (const route of ALL_ROUTES) {
      await visit(page, route);
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(tooWide, route).toBe(0);
    }
  });
});
