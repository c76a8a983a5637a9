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
