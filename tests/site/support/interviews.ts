import { expect, type Locator, type Page } from '@playwright/test';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { SITE_MENU } from '../../../src/text/interviews/site-menu.ts';
import { saved } from './journey.ts';
import { visit } from './routes.ts';
import { stored } from './storage.ts';

export const INTERVIEWS_ROUTE = './interviews/';

export function company(page: Page): Locator {
  return page.getByRole('textbox', { name: INTERVIEWS.company.label, exact: true });
}

export function list(page: Page): Locator {
  return page.getByRole('region', { name: INTERVIEWS.listHeading });
}

export function bar(page: Page): Locator {
  return page.getByRole('combobox', { name: SITE_MENU.about });
}

async function addInterview(page: Page, name: string): Promise<void> {
  await list(page).getByRole('button', { name: INTERVIEWS.add }).click();
  await expect(company(page)).toHaveValue('');
  await company(page).fill(name);
  await expect.poll(async () => JSON.stringify(await stored(page))).toContain(name);
}

/** Two named interviews, the second of which is open. */
export async function twoInterviews(page: Page): Promise<void> {
  await visit(page, INTERVIEWS_ROUTE);
  await company(page).fill('Harbour Foods');
  await saved(page);
  await addInterview(page, 'Night Buses');
}
