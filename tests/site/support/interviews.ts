import { expect, type Locator, type Page } from '@playwright/test';
import { DELETING } from '../../../src/text/interviews/deleting.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { SITE_MENU } from '../../../src/text/interviews/site-menu.ts';
import { saved } from './journey.ts';
import { awake, visit } from './routes.ts';
import { stored } from './storage.ts';

export const INTERVIEWS_ROUTE = './interviews/';
export const INTERVIEW_ROUTE = './interview/';
export const COMPARE_ROUTE = './compare/';
export const NEXT_ROUTE = './next-interview/';

export function company(page: Page): Locator {
  return page.getByRole('textbox', { name: INTERVIEWS.company.label, exact: true });
}

export function list(page: Page): Locator {
  return page.getByRole('region', { name: INTERVIEWS.listHeading });
}

/** Where every page says which interview is open; it opens the menu. */
export function openName(page: Page): Locator {
  return page.getByRole('banner').locator('summary');
}

/** Where every page lets another interview be opened, once its menu is open. */
export function choice(page: Page): Locator {
  return page.getByRole('combobox', { name: SITE_MENU.about });
}

/** Opens another interview from the menu of any page. */
export async function openInterview(page: Page, name: string): Promise<void> {
  await openName(page).click();
  await choice(page).selectOption(name);
  await page.keyboard.press('Escape');
  await expect(choice(page)).toBeHidden();
}

/** Adds an interview to those that are listed, which leads to its facts, and names it there. */
export async function addInterview(page: Page, name: string): Promise<void> {
  await visit(page, INTERVIEWS_ROUTE);
  await list(page).getByRole('button', { name: INTERVIEWS.add }).click();
  await page.waitForURL('**/interview/#company');
  await awake(page);
  await expect(company(page)).toHaveValue('');
  await company(page).fill(name);
  await expect.poll(async () => JSON.stringify(await stored(page))).toContain(name);
}

/** Deletes one of the listed interviews, once it has said what goes. */
export async function deleteFromList(page: Page, name: string): Promise<void> {
  await list(page)
    .getByRole('button', { name: DELETING.removeLabel(name) })
    .click();
  await list(page)
    .getByRole('button', { name: DELETING.yesLabel(name) })
    .click();
}

/** Two named interviews, the second of which is open, and so is its page. */
export async function twoInterviews(page: Page): Promise<void> {
  await visit(page, INTERVIEW_ROUTE);
  await company(page).fill('Harbour Foods');
  await saved(page);
  await addInterview(page, 'Night Buses');
}
