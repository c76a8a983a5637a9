import type { Locator, Page } from '@playwright/test';
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
