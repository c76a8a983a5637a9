import type { Browser, Locator, Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { INCOMING } from '../../../src/text/backup/incoming.ts';
import { TAKING } from '../../../src/text/devices/taking.ts';
import { visit } from './routes.ts';
import { expectNoErrors, INTERVIEW_KEY, storedBefore } from './storage.ts';

export const YOUR_DATA = './your-data/';

export const HARBOUR: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  date: '2026-11-20',
  answers: { 'went-well': 'the talk about the harbour 🙂' },
  people: { a: { ...EMPTY_PERSON, name: 'Maya Chen' } },
};

/** A page of another device, with a storage of its own. */
export async function otherDevice(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  expectNoErrors(page);
  return page;
}

/** Opens the page on a device with this interview, and asks for a way to take it along. */
export async function takeAlong(page: Page, way: 'link' | 'code', interview = HARBOUR): Promise<void> {
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(interview) });
  await visit(page, YOUR_DATA);
  await page.getByRole('button', { name: TAKING[way] }).click();
}

/** What came from elsewhere, before anything of it is stored. */
export function incoming(page: Page): Locator {
  return page.getByRole('region', { name: INCOMING.heading });
}
