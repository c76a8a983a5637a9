import type { Migration } from './parse-document.ts';

/**
 * The steps of the interview's document, oldest first: the first takes version 1 to 2. None yet, as 1 is the newest.
 * Adding one: raise INTERVIEW_VERSION, append the step, and keep a document of the old version in tests/unit/fixtures.
 */
export const INTERVIEW_MIGRATIONS: readonly Migration[] = [];

/** The steps of the settings' document, in the same way. */
export const SETTINGS_MIGRATIONS: readonly Migration[] = [];
