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

/** Goes to a field and waits until its form has woken up: a newcomer's form does when it is gone to. */
export async function goTo(page: Page, name: keyof typeof PEOPLE.fields): Promise<void> {
  await field(page, name).focus();
  await expect(people(page)).toHaveAttribute('data-awake', '');
}

/** Puts a text on the clipboard of the page and pastes it into a field of a form that is awake, as Ctrl+V does. */
export async function paste(page: Page, name: keyof typeof PEOPLE.fields, text: string): Promise<void> {
  await goTo(page, name);
  await field(page, name).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const isLeft = element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    if (!isLeft) return;
    (element as HTMLInputElement).value = pasted;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** The cards of the people who are noted. */
export function cards(page: Page): Locator {
  return people(page).locator('.people-list:not([aria-labelledby]) > li');
}
