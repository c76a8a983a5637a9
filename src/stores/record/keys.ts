import { PREFIX } from '../../browser/local-storage.ts';

/** Where the settings are stored. */
export const SETTINGS_KEY = `${PREFIX}settings`;

/** What the keys of all interviews begin with. */
export const INTERVIEW_KEYS = `${PREFIX}interview/`;

/** Where the interview of this id is stored. */
export function interviewKey(id: string): string {
  return INTERVIEW_KEYS + id;
}

/** What the keys begin with under which the inline script keeps what is typed before the islands wake (early.ts). */
export const EARLY = `${PREFIX}early:`;

/** What the keys of the documents begin with that could not be read and were set aside whole. */
export const SET_ASIDE_KEYS = `${PREFIX}set-aside:`;

/** Where what stood here before a backup was brought back is kept, so that it can be undone. */
export const BEFORE_RESTORE_KEY = `${PREFIX}before-restore`;
