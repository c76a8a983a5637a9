import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test, type APIRequestContext, type Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PAPER } from '../../src/text/stages/paper.ts';
import { visit } from './support/routes.ts';

const BOOK = './after-the-interview.epub';

async function bookFrom(request: APIRequestContext): Promise<Buffer> {
  const response = await request.get(BOOK);
  expect(response.headers()['content-type']).toBe('application/epub+zip');
  return response.body();
}

/** How often each of these is the whole of an element with this tag in the documents of the book. */
async function timesIn(book: Buffer, tag: string, each: Locator): Promise<Readonly<Record<string, number>>> {
  const texts = Object.entries(unzipSync(book)).filter(([path]) => /(?<!nav)\.xhtml$/.test(path));
  const documents = texts.map(([, bytes]) => strFromU8(bytes)).join('\n');
  const found = [...documents.matchAll(new RegExp(`<(${tag})\\b[^>]*>(.*?)</\\1>`, 'gs'))].map(([, , inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .trim(),
  );
  const words = (await each.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  expect(words.length).toBeGreaterThan(5);
  return Object.fromEntries(words.map((text) => [text, found.filter((one) => one === text).length]));
}

test('the e-book is offered on the page of the whole guide, and is a valid EPUB', async ({ page }) => {
  await visit(page, './print/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: PAPER.epub }).click();
  expect((await download).suggestedFilename()).toBe('after-the-interview.epub');
  const { messages } = await EpubCheck.validate(await bookFrom(page.request));
  expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
});

test('each task, question, special case and chapter is in the e-book once', async ({ page }) => {
  await visit(page, './print/');
  const book = await bookFrom(page.request);
  const once = (times: Readonly<Record<string, number>>) => Object.entries(times).filter(([, count]) => count !== 1);
  expect(once(await timesIn(book, 'h[1-6]', page.locator('.guide-task')))).toEqual([]);
  expect(once(await timesIn(book, 'strong', page.locator('.guide-question strong')))).toEqual([]);
  expect(once(await timesIn(book, 'h[1-6]', page.locator('[data-part^=special-cases] h4')))).toEqual([]);
  expect(once(await timesIn(book, 'h[1-6]', page.locator('.chapter h2:not(.guide-card h2)')))).toEqual([]);
});
