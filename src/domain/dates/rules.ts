/*
 * The numbers of the rules, each of them here alone: what is planned is counted with them (due-dates.ts), and the words
 * that explain it are made from them (src/text/dates). Source: the guide in src/content/stages.
 */

/** A note of thanks goes out within so many hours, a whole number of days, of the interview. */
export const HOURS_FOR_NOTES = 24;

/** Business days to wait, counted from the day after: for what they promised, what nobody promised, and so on. */
export const BUSINESS_DAYS = {
  afterPromise: 2,
  withoutPromise: 6,
  askingAgain: 5,
  linkedinAfterNote: 2,
} as const;
