import { expect, test, type Page } from '@playwright/test';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { WORKSHEET } from '../../../src/text/worksheet.ts';
import { follow } from '../support/journey.ts';
import { PAPERS, printed, printedBy, textPlaces, withoutPrintDialog } from '../support/pdf.ts';
import { visit } from '../support/routes.ts';
import { FILLED, returningWith } from '../support/saved-states.ts';

const ROUTE = './worksheet/';
const blank = (page: Page) => page.getByRole('button', { name: WORKSHEET.printBlank });
const filled = (page: Page) => page.getByRole('button', { name: WORKSHEET.printFilled });

/** Letters as narrow, or as wide, as those of any font that a machine may have. */
async function spaceLetters(page: Page, spacing: string): Promise<void> {
  await page.evaluate((letterSpacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: ${letterSpacing} !important; }`);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
}

const KNOWN = {
  ...FILLED,
  company: 'Harbour Foods',
  date: '2026-11-20',
  people: { a: { ...EMPTY_PERSON, name: 'Sam Rivera', role: 'Planning' } },
};
const FEW = { ...KNOWN, answers: { 'went-well': 'The tour' }, scores: { 'right-fit': 4 as const } };

test.describe('the worksheet on paper', { tag: '@chromium' }, () => {
  test.beforeEach(async ({ page }) => {
    await withoutPrintDialog(page);
  });

  for (const spacing of ['-0.02em', '0.05em']) {
    test(`the blank sheet takes three sheets, numbered and none of them a third empty, with letters spaced ${spacing}`, async ({
      page,
    }) => {
      await visit(page, ROUTE);
      await spaceLetters(page, spacing);
      for (const paper of PAPERS) {
        const { pages, text } = await printedBy(blank(page), paper);
        expect(pages, paper).toBe(3);
        for (const number of ['1 of 3', '2 of 3', '3 of 3']) expect(text).toContain(number);
        for (const lowest of await textPlaces(page, paper)) expect(lowest, paper).toBeGreaterThan(2 / 3);
      }
    });
  }

  test('the blank sheet has places for company, job, date and people, and hints that make sense on paper', async ({
    page,
  }) => {
    await returningWith(page, KNOWN);
    await visit(page, ROUTE);
    const { text, pages } = await printedBy(blank(page));
    expect(pages).toBe(3);
    expect(text).toMatch(/Company\s+Job\s+Round\s+Date\s+People I met\s+The interview/);
    expect(text).toContain('Write one on each line');
    expect(text).not.toMatch(/Harbour|Sam Rivera|Printed on|thank-you note|before your next interview|No answer/);
  });

  test('the filled sheet says which interview it is about and when it was printed, and what is open in a line each', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-21T12:00:00'));
    await returningWith(page, FEW);
    await visit(page, ROUTE);
    for (const paper of PAPERS) {
      for (const sheet of [await printed(page, paper), await printedBy(filled(page), paper)]) {
        expect(sheet.pages, paper).toBe(1);
        expect(sheet.text).toMatch(/Company\s+Harbour Foods\s+Job\s+Planner\s+Round\s+Second round\s+Date\s+Friday/);
        expect(sheet.text).toMatch(/People I met\s+Sam Rivera, Planning\s+Printed on Saturday, November 21, 2026/);
        expect(sheet.text).toMatch(/What could have gone better\?\s+No answer\s+Which questions did they ask\?\s+No/);
        expect(sheet.text.match(/No answer/g)).toHaveLength(18);
        expect(sheet.text).not.toMatch(/One on each line|In a few words/);
      }
    }
  });

  test('the day before, a blank sheet is a link and a button away', async ({ page }) => {
    await visit(page, './');
    await follow(page, page.getByRole('link', { name: 'Print a blank worksheet' }));
    await expect(blank(page)).toBeInViewport({ ratio: 1 });
  });
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [740, 360],
] as const) {
  test(`on ${String(width)} by ${String(height)} the first question and its field are on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, ROUTE);
    const field = page.getByRole('textbox', { name: 'How do you feel, in one word?' });
    for (const spacing of ['0', '0.05em']) {
      await spaceLetters(page, spacing);
      await expect(field).toBeInViewport({ ratio: 1 });
    }
  });
}
