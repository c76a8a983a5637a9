import { expect, type Locator, type Page } from '@playwright/test';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { INTERVIEW_KEY, stored } from './storage.ts';

/** The stage in whose page the people are noted. */
export const PEOPLE_ROUTE = './before-you-leave/';

export function field(page: Page, name: keyof typeof PEOPLE.fields): Locator {
  return page.getByRole('textbox', { name: PEOPLE.fields[name].label, exact: true });
}

export function people(page: Page): Locator {
  return page.getByRole('group', { name: PEOPLE.legend });
}

/** The people and the agreement as they are stored. */
export async function storedPeople(page: Page): Promise<{
  people: Record<string, Record<string, string | null>>;
  agreement: Record<string, string | null>;
}> {
  return JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{"people":{},"agreement":{}}') as never;
}

/** What stands in the notes under which people are jotted down, as it is stored. */
export async function notes(page: Page): Promise<string> {
  const record = JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{}') as { answers?: Record<string, string> };
  return record.answers?.['people-met'] ?? '';
}

/** The field for the names, one a line. */
export function names(page: Page): Locator {
  return page.getByRole('textbox', { name: PEOPLE.names.label });
}

/** Goes to a field and waits until its form has woken up: a newcomer's form does when it is gone to. */
export async function goTo(page: Page, place = names(page)): Promise<void> {
  await place.focus();
  await expect(people(page)).toHaveAttribute('data-awake', '');
}

/** Writes names, a line each, and leaves the field, so that each has a card. */
export async function writeNames(page: Page, ...lines: readonly string[]): Promise<void> {
  await goTo(page);
  await names(page).fill(lines.join('\n'));
  await names(page).blur();
  for (const line of lines) await expect(cards(page).filter({ hasText: line })).not.toHaveCount(0);
}

/** Opens the card of somebody, to add what else is known. */
export async function openCard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: PEOPLE.edit(name), exact: true }).click();
  await expect(field(page, 'name')).toBeFocused();
}

/** Opens what can wait of the agreement. */
export async function openAgreement(page: Page): Promise<Locator> {
  await page.getByText(AGREEMENT.more).click();
  const agreement = page.getByRole('group', { name: AGREEMENT.legend });
  await expect(agreement).toBeVisible();
  return agreement;
}

/** Puts a text on the clipboard of the page and pastes it into a field of a form that is awake, as Ctrl+V does. */
export async function paste(page: Page, text: string, place = names(page)): Promise<void> {
  await goTo(page, place);
  await place.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const isLeft = element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    if (!isLeft) return;
    (element as HTMLInputElement | HTMLTextAreaElement).value = pasted;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** The cards of the people who are noted. */
export function cards(page: Page): Locator {
  return people(page).locator('.people-list:not([aria-labelledby]) > li');
}
