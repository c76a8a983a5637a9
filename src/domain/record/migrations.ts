import type { Migration } from './parse-document.ts';

/**
 * The steps of the interview's document, oldest first: the first takes version 1 to 2. Adding one: raise
 * INTERVIEW_VERSION, append the step, and keep a document of the old version in tests/unit/fixtures. A step names what
 * it adds and nothing else, so that a document that lacks something of its own version is still found to be broken; and
 * what the document has already stays, as it may say an older version than it is of.
 */
export const INTERVIEW_MIGRATIONS: readonly Migration[] = [
  // 2: when and how the interview was, how it ended, who was there, what was agreed, and the dates that follow.
  (document) => ({
    round: '',
    date: '',
    endTime: '',
    archivedOn: '',
    follows: '',
    calendarId: '',
    kind: null,
    outcome: 'waiting',
    doneOn: {},
    people: {},
    agreement: { with: '', channel: null, answer: null, by: '', said: '' },
    moved: {},
    practised: {},
    ...document,
    version: 2,
  }),
];

/** The steps of the settings' document, in the same way. */
export const SETTINGS_MIGRATIONS: readonly Migration[] = [
  // 2: holidays.
  (document) => ({ holidays: {}, ...document, version: 2 }),
];
