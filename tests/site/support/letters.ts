import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note, type NoteKind } from '../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_SETTINGS, type Settings } from '../../../src/domain/record/settings.ts';
import { LETTERS } from '../../../src/text/note/letters.ts';
import { visit } from './routes.ts';
import { INTERVIEW_KEY, SETTINGS_KEY, storedBefore } from './storage.ts';

export const FOLLOW_UP = './follow-up/';

const NOTES = new URL('../../../src/content/notes/', import.meta.url);

/** What each kind is called, as its author wrote it. */
export const NAMES = Object.fromEntries(
  readdirSync(NOTES).map((file) => {
    const { kind, name } = parse(readFileSync(new URL(file, NOTES), 'utf8')) as { kind: NoteKind; name: string };
    return [kind, name];
  }),
) as Readonly<Record<NoteKind, string>>;

/** A message that was sent on a day, to whoever has this name. */
export function sentOn(day: string, name = 'Maya Chen'): Note {
  return { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name }, sentOn: day };
}

/**
 * An interview on Tuesday, November 3. They said that they decide in a week: asking is due on Thursday, November 12. Maya is
 * the point of contact; Sam declined to share how to be reached. The notes of thanks and one invitation are sent.
 */
export const WAITING: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  jobTitle: 'Supply Planner',
  date: '2026-11-03',
  people: {
    maya: { ...EMPTY_PERSON, name: 'Maya Chen', greeting: 'Maya', email: 'maya@example.org', phone: '902 555 0142' },
    sam: { ...EMPTY_PERSON, name: 'Sam Rivera', contact: 'declined' },
    ali: { ...EMPTY_PERSON, name: 'Ali Chen', greeting: 'Ali' },
  },
  agreement: { ...EMPTY_INTERVIEW.agreement, with: 'maya', answer: 'decide-by', said: 'in a week' },
  notes: {
    maya: sentOn('2026-11-03'),
    ali: sentOn('2026-11-03', 'Ali Chen'),
    'linkedin-invitation:maya': sentOn('2026-11-05'),
  },
};

/** Opens the page of messages on a day, with this interview stored. */
export async function openLetters(
  page: Page,
  day: string,
  interview: Interview = WAITING,
  route = FOLLOW_UP,
  settings: Partial<Settings> = {},
): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify(interview),
    [SETTINGS_KEY]: JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Alex Kim', ...settings }),
  });
  await visit(page, route);
}

/** The heading of the message that is open. */
export function opened(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 2 }).first();
}

function others(page: Page): Locator {
  return page.locator('.letter-others');
}

/** The list of every message, which is one line until it is opened. */
export async function openOthers(page: Page): Promise<Locator> {
  const list = others(page);
  if ((await list.getAttribute('open')) === null) await list.getByText(LETTERS.others).click();
  return list;
}

export function person(page: Page, name: string): Locator {
  return page.getByRole('button', { name: `${LETTERS.lead}${name}` });
}

/** The message as it will be read. */
export function paper(page: Page): Locator {
  return page.locator('.note-paper');
}
