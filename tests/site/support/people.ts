import { expect, type Locator, type Page } from '@playwright/test';
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

/**
 * Puts a text on the clipboard of the page and pastes it into a field, as Ctrl+V does. A form that has not woken up lets a
 * text of several lines pass.
 */
export async function paste(page: Page, name: keyof typeof PEOPLE.fields, text: string): Promise<void> {
  await field(page, name).focus();
  await expect
    .poll(() =>
      field(page, name).evaluate((element, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const isLeft = element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
        if (isLeft && !pasted.includes('\n')) {
          (element as HTMLInputElement).value = pasted;
          element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        return isLeft && pasted.includes('\n');
      }, text),
    )
    .toBe(false);
}

/** The cards of the people who are noted. */
export function cards(page: Page): Locator {
  return people(page).locator('.people-list:not([aria-labelledby]) > li');
}
