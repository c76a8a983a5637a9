/*
 * What the two pages of messages cost somebody who has been here before and writes: the page, all scripts that come by
 * themselves, those that reading the message over needs, and, counted apart, what sending it fetches.
 */
import type { Browser } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../src/domain/record/person.ts';
import { SENDING } from '../../src/text/note/sending.ts';
import type { Served } from '../serve.ts';
import { printTable, type Row } from './figures.ts';

const PAGES = ['/thank-you/', '/follow-up/?kind=follow-up'];

const interview: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  jobTitle: 'Planner',
  date: '2026-11-16',
  people: {
    p0: { ...EMPTY_PERSON, name: 'Maya Chen', email: 'maya.chen@example.com', moment: 'the night buses' },
    p1: { ...EMPTY_PERSON, name: 'Sam Rivera', moment: 'the harbour at dawn' },
  },
};

async function write(browser: Browser, url: string, served: readonly Served[]): Promise<readonly [number, number]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript((text) => {
    localStorage.setItem('after-the-interview:interview/first', text);
  }, JSON.stringify(interview));
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('.note-builder[data-awake] textarea').first().click();
  await page.keyboard.type(' that run late');
  // Typed words are read over once they have settled.
  await page.waitForTimeout(2500);
  const written = served.length;
  await page.getByText(SENDING.others).click();
  await page.waitForTimeout(1000);
  await context.close();
  return [written, served.length];
}

/**
 * Writes a message on each of the two pages and prints what was sent for it.
 * @param served the answers of the server, added to while it answers
 */
export async function benchWritingBytes(browser: Browser, origin: string, served: Served[]): Promise<void> {
  const rows: Row[] = [];
  for (const path of PAGES) {
    served.length = 0;
    const [written, all] = await write(browser, origin + path, served);
    const bytesOf = (from: number, to: number): number =>
      served.slice(from, to).reduce((sum, { bytes }) => sum + bytes, 0);
    rows.push([path, written, bytesOf(0, written), all - written, bytesOf(written, all)]);
  }
  printTable(
    'BYTES OF WHOEVER WRITES A MESSAGE',
    'Somebody with two people noted returns, writes a few words, has them read over, and then looks for a way to send. Brotli bodies.',
    ['page', 'requests', 'bytes', 'requests to send', 'bytes to send'],
    rows,
  );
}
