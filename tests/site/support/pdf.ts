import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export type Paper = 'A4' | 'Letter';
export const PAPERS = ['A4', 'Letter'] as const satisfies readonly Paper[];

export type Printed = {
  readonly pages: number;
  /** The words of all pages; where one stands beside the other on the sheet, in the order in which they are drawn. */
  readonly text: string;
};

/** What comes out of the printer when this page is printed as it stands. Chromium only. */
export async function printed(page: Page, format: Paper = 'A4'): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text };
}

/** The words of each sheet by itself. Chromium only. */
export async function sheets(page: Page, format: Paper = 'A4'): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  return (await extractText(pdf, { mergePages: false })).text;
}

/** How often something is drawn when this page is printed: letters, lines, the tick in a box. Chromium only. */
export async function strokes(page: Page): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    count += (await (await pdf.getPage(number)).getOperatorList()).fnArray.length;
  }
  return count;
}

/** Lets a print button prepare the page without opening a dialog. Call it before the page is opened. */
export async function withoutPrintDialog(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset.printed = String(Number(dataset.printed ?? 0) + 1);
    };
  });
}

/** How often the page asked for its dialog since it was opened. */
export async function timesPrinted(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.printed ?? 0));
}

/** What comes out of the printer after this button is pressed. */
export async function printedBy(button: Locator, format: Paper = 'A4'): Promise<Printed> {
  await button.click();
  return printed(button.page(), format);
}

/** How often each of these words is printed, whatever the line breaks between or inside them. */
export function occurrences({ text }: Printed, words: readonly string[]): Readonly<Record<string, number>> {
  const run = text.replace(/\s+/g, '');
  return Object.fromEntries(words.map((word) => [word, run.split(word.replace(/\s+/g, '')).length - 1]));
}

/** `count` words of which each hundredth is numbered, and the numbered ones by themselves. */
export function numberedWords(count: number): { readonly text: string; readonly marks: readonly string[] } {
  const words = Array.from({ length: count }, (_, index) => (index % 100 === 99 ? `mark${index + 1}x` : 'word'));
  return { text: words.join(' '), marks: words.filter((word) => word !== 'word') };
}

/** Each of these once: what `occurrences` gives when nothing is missing and nothing is said twice. */
export const once = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, 1]));

/** How far down each sheet its lowest words stand, from 0 to 1, without what is in its margin. Chromium only. */
export async function textPlaces(page: Page, format: Paper): Promise<readonly number[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const places: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [, , , height = 1] = sheet.view;
    const { items } = await sheet.getTextContent();
    const heights = items.map((item) => ('transform' in item ? 1 - Number(item.transform[5]) / height : 0));
    // The margin is 15 mm; the lower one holds the number of the sheet.
    places.push(Math.max(...heights.filter((place) => place < 1 - 43 / height)));
  }
  return places;
}
