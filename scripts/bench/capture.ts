/*
 * The lobby: one person and the agreement, noted from a cold start with one thumb. The run counts every press and every
 * letter, and reckons the time a person needs for them; what is stored at the end proves that the run did its job.
 */
import type { Browser, Locator } from '@playwright/test';
import { printTable, verdict } from './figures.ts';

/** Thirty words a minute, of five letters and a space. */
const SECONDS_A_LETTER = 60 / (30 * 6);
/** Finding the next control and pressing it, on a phone in one hand. */
const SECONDS_A_TAP = 1.5;
const TARGET = { taps: 12, seconds: 60 };

/** Notes a name, an address, the point of contact, the channel and the day, and prints what that takes. */
export async function benchCapture(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  let taps = 0;
  let letters = 0;
  const tap = async (control: Locator): Promise<void> => {
    taps += 1;
    await control.tap();
  };
  const type = async (text: string): Promise<void> => {
    letters += text.length;
    await page.keyboard.type(text, { delay: 5 });
  };

  const start = performance.now();
  await page.goto(`${origin}/`);
  await tap(page.getByRole('link', { name: 'Still there' }));
  await page.waitForURL('**/before-you-leave/');
  await tap(page.getByRole('textbox', { name: 'Name', exact: true }));
  await type('Maya Chen');
  await tap(page.getByRole('textbox', { name: 'Email', exact: true }));
  await type('maya@example.org');
  await tap(page.getByRole('checkbox', { name: 'My point of contact' }));
  await tap(page.getByRole('radio', { name: 'Email', exact: true }));
  await tap(page.getByRole('textbox', { name: /^The day/ }));
  await type('by Friday');
  await page.getByText(/^That is Friday/).waitFor();
  await page.waitForFunction(() =>
    (localStorage.getItem('after-the-interview:interview/first') ?? '').includes('by Friday'),
  );
  const machine = (performance.now() - start) / 1000;
  const record = JSON.parse(
    await page.evaluate(() => localStorage.getItem('after-the-interview:interview/first') ?? '{}'),
  ) as { people: Record<string, { name: string; email: string }>; agreement: Record<string, string> };
  await context.close();
  const [[id, person] = ['', undefined]] = Object.entries(record.people);
  const { agreement } = record;
  const isNoted = person?.name === 'Maya Chen' && person.email === 'maya@example.org' && agreement.with === id;
  if (!isNoted || agreement.channel !== 'email' || !/^\d{4}-\d\d-\d\d$/.test(agreement.saidOn ?? '')) {
    throw new Error(`The run did not note what it should have: ${JSON.stringify(record)}`);
  }

  const seconds = taps * SECONDS_A_TAP + letters * SECONDS_A_LETTER;
  const isMet = verdict({ taps: taps <= TARGET.taps, seconds: seconds <= TARGET.seconds });
  printTable(
    'ONE PERSON AND THE AGREEMENT',
    `From the home page, at 30 words a minute and ${String(SECONDS_A_TAP)} s a tap. At most ${String(TARGET.taps)} taps and ${String(TARGET.seconds)} s.`,
    ['taps', 'letters', 'seconds', 'of which the site', 'met'],
    [[taps, letters, seconds.toFixed(0), `under ${machine.toFixed(1)}`, isMet]],
  );
}
