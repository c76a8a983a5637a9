import { expect, test, type Locator, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { NOTE } from '../../../src/text/note/note.ts';
import { OTHER_WAYS } from '../../../src/text/note/other-ways.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { field, otherWay, preview } from '../support/note.ts';
import { numberedWords, PAPERS, timesPrinted, withoutPrintDialog, type Paper } from '../support/pdf.ts';
import { visit } from '../support/routes.ts';

/** The widest letters that a machine is likely to have, and narrow ones. */
const FONTS = ["'DejaVu Serif', serif", "'Liberation Serif', 'DejaVu Serif Condensed', serif"] as const;

/** Words on a sheet: from the left and from the top, from 0 to 1, and whether they are upside down. */
type Placed = { readonly words: string; readonly x: number; readonly y: number; readonly isTurned: boolean };

/** Every line of letters on each sheet that this button prints. */
async function printedOn(button: Locator, format: Paper): Promise<readonly (readonly Placed[])[]> {
  const page = button.page();
  const before = await timesPrinted(page);
  await button.click();
  await expect.poll(() => timesPrinted(page)).toBe(before + 1);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await pdf.getPage(number);
      const [, , width = 1, height = 1] = sheet.view;
      return (await sheet.getTextContent()).items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [scale = 0, , , , x = 0, y = 0] = item.transform as number[];
        return [{ words: item.str, x: x / width, y: 1 - y / height, isTurned: scale < 0 }];
      });
    }),
  );
}

/** The letters alone, as lines may break anywhere. */
const letters = (text: string): string => text.replace(/\s+/g, '');
const lettersOf = (placed: readonly Placed[]): string => letters(placed.map(({ words }) => words).join(''));

test.beforeEach(async ({ page }) => {
  await withoutPrintDialog(page);
  await visit(page, './thank-you/');
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'moment').fill('the night buses');
  await page.getByRole('radio', { name: NOTE.mediums.card, exact: true }).check();
  await expect(print(page)).toBeVisible();
});

const print = (page: Page) => page.getByRole('button', { name: SENDING.print });

/** What else the note says, and the whole of it as it stands in the preview then. */
async function saying(page: Page, unsaid: string): Promise<string> {
  await field(page, 'unsaid').fill(unsaid);
  await expect(preview(page).body).toContainText(unsaid.trim().slice(-30));
  return letters((await preview(page).body.textContent()) ?? '');
}

async function setIn(page: Page, font: string): Promise<void> {
  await page.evaluate((serif) => {
    document.documentElement.style.setProperty('--serif', serif);
  }, font);
}

test.describe('a folded card', { tag: '@chromium' }, () => {
  for (const paper of PAPERS) {
    test(`on ${paper} it is one sheet, with the name outside at the right and each word of the note inside`, async ({
      page,
    }) => {
      const body = await saying(page, 'I speak Danish');
      for (const font of FONTS) {
        await setIn(page, font);
        const [sheet = [], ...more] = await printedOn(print(page), paper);
        expect(more).toEqual([]);
        const front = sheet.filter(({ y }) => y > 0.5);
        expect(lettersOf(front)).toBe('MayaChen');
        expect(front.every(({ x, isTurned }) => x > 0.5 && !isTurned)).toBe(true);
        // Upside down above it, and on the page at the right of the open card, which is at the left of the sheet.
        const inside = sheet.filter(({ y }) => y < 0.5);
        expect(lettersOf(inside)).toBe(body);
        expect(inside.every(({ x, y, isTurned }) => x <= 0.5 && y < 0.47 && isTurned)).toBe(true);
      }
      await expect(page.getByRole('status').filter({ hasText: OTHER_WAYS.folded })).toBeVisible();
    });

    test(`on ${paper} what no card holds is a letter, whole, with the name on a sheet of its own`, async ({ page }) => {
      const body = await saying(page, numberedWords(900).text);
      const sheets = await printedOn(print(page), paper);
      expect(lettersOf(sheets.slice(0, -1).flat())).toBe(body);
      const [front, ...more] = sheets.at(-1) ?? [];
      expect(more).toEqual([]);
      expect(front).toMatchObject({ words: 'Maya Chen', isTurned: false });
      expect(Math.min(front?.x ?? 0, front?.y ?? 0)).toBeGreaterThan(0.5);
      await expect(page.getByRole('status').filter({ hasText: OTHER_WAYS.letter })).toBeVisible();
    });
  }

  test('at every length each word is on the paper once, and none on the front', async ({ page }) => {
    const seen = new Set<string>();
    for (const count of [10, 60, 120, 180, 240, 300, 420]) {
      const body = await saying(page, `${numberedWords(count).text} last${count}`);
      for (const paper of PAPERS) {
        const sheets = await printedOn(print(page), paper);
        seen.add((await page.locator('.note-card').getAttribute('data-fit')) ?? '');
        // What is turned is drawn last.
        const all = sheets.length > 1 ? `${body}MayaChen` : `MayaChen${body}`;
        expect(lettersOf(sheets.flat()), `${count} words`).toBe(all);
        if (sheets.length > 1) continue;
        const low = sheets.flat().filter(({ y }) => y > 0.47);
        expect(lettersOf(low), `${count} words`).toBe('MayaChen');
        const isOnPaper = sheets.flat().every(({ x, y }) => x > 0.05 && x < 0.95 && y > 0.04 && y < 0.96);
        expect(isOnPaper, `${count} words`).toBe(true);
      }
    }
    expect([...seen]).toEqual(['page', 'spread', 'small', 'letter']);
  });

  test('one without a name, in another script, or with one long word is whole, too', async ({ page }) => {
    await field(page, 'name').fill('');
    for (const text of ['Привет из порта. '.repeat(15), 'x'.repeat(700)]) {
      const body = await saying(page, text);
      for (const paper of PAPERS) {
        const [sheet = [], ...more] = await printedOn(print(page), paper);
        expect(more).toEqual([]);
        expect(lettersOf(sheet)).toBe(body);
        expect(sheet.every(({ y }) => y < 0.47)).toBe(true);
      }
    }
  });

  test('an email is printed as a card without its subject, and the page by itself as before', async ({ page }) => {
    await page.getByRole('radio', { name: NOTE.mediums.email, exact: true }).check();
    const body = await saying(page, 'I speak Danish');
    const [sheet = []] = await printedOn(await otherWay(page, OTHER_WAYS.print), 'A4');
    expect(lettersOf(sheet)).toBe(`MayaChen${body}`);
    const after = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { items } = await (await after.getPage(1)).getTextContent();
    expect(items.some((item) => 'transform' in item && Number(item.transform[0]) < 0)).toBe(false);
  });
});
