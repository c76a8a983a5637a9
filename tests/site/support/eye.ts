import type { Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EYE } from '../../../src/text/note/eye.ts';
import { INTERVIEW_KEY, SETTINGS_KEY, storedBefore } from './storage.ts';

/** What the note that is sent says of its writer. */
export const FIT = 'I have planned night routes for six years and trained eleven planners';

export const noteTo = (name: string, note: Partial<Note>): Note => ({
  ...EMPTY_NOTE,
  recipient: { ...EMPTY_NOTE.recipient, name, greeting: name.split(' ')[0] ?? '' },
  ...note,
});

/** One note is sent, and one is begun. */
export const INTERVIEW: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  jobTitle: 'Planner',
  people: {
    maya: { ...EMPTY_PERSON, name: 'Maya Chen', greeting: 'Maya' },
    sam: { ...EMPTY_PERSON, name: 'Sam Rivera', greeting: 'Sam' },
  },
  notes: {
    maya: noteTo('Maya Chen', {
      voice: 'formal',
      words: { moment: 'the night buses', fit: FIT },
      sentOn: '2026-11-26',
      sentBy: 'email',
    }),
    sam: noteTo('Sam Rivera', { phrasings: { note: '1' } }),
  },
};
export const ELSEWHERE: Interview = { ...EMPTY_INTERVIEW, company: 'Northern Rail', jobTitle: 'Route analyst' };

export const eye = (page: Page) => page.getByRole('region', { name: EYE.heading });
/** What was found about these words. */
export const found = (page: Page, mark: string | RegExp) =>
  eye(page)
    .getByRole('listitem')
    .filter({ has: page.locator('mark', { hasText: mark }) });

/** Opens with the two notes and another interview stored. */
export async function withTwoNotes(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify(INTERVIEW),
    'after-the-interview:interview/other': JSON.stringify(ELSEWHERE),
    [SETTINGS_KEY]: JSON.stringify({ version: 3, current: 'first', yourName: 'Alex Kim' }),
  });
}
