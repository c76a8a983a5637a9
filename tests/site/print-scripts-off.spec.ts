import { expect, test } from '@playwright/test';
import { occurrences, once, printed } from './support/pdf.ts';

const STAGE = './before-you-leave/';

test(
  'with scripts off the guidance and lines to write on are printed',
  { tag: '@chromium' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto('./worksheet/');
    const questions = await page.locator('.question-text').allTextContents();
    expect(questions.length).toBeGreaterThan(10);
    expect(occurrences(await printed(page), questions)).toEqual(once(questions));
    await expect(page.locator('.question .ruled:visible')).toHaveCount(questions.length);
    await page.goto(STAGE);
    const guidance = await page.locator('.task-detail > p').allTextContents();
    expect(guidance.length).toBeGreaterThan(3);
    const stage = await printed(page);
    expect(occurrences(stage, guidance)).toEqual(once(guidance));
    expect(stage.text, 'nothing is counted without scripts').not.toMatch(/\d of \d+ done/);
    await page.goto('./thank-you/');
    const parts = await page.locator('noscript li').allTextContents();
    const note = await printed(page);
    expect(parts).toHaveLength(5);
    expect(occurrences(note, parts)).toEqual(once(parts));
    expect(note.text).not.toMatch(/Their name/);
    await context.close();
  },
);
