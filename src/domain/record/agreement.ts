/*
 * What they said about following up, inside an interview's record:
 *
 *   { "with": "p1", "channel": "email", "answer": "decide-by",
 *     "said": "in two weeks", "saidOn": "2026-11-20", "picked": "" }
 *
 * `with` is the id of a person, or empty. `answer` says what the date means: the day by which they decide, or the day on
 * which you may check in. `said` are the words in which the date was said, as they were typed, and `saidOn` is the day on
 * which that was, empty for what was said at the interview itself; `picked` is a date that was picked by hand. Which day
 * counts is not stored: it follows from these and from the date of the interview (domain/dates/agreed-on.ts), so that it
 * moves when one of them is corrected.
 */
export const CHANNELS = ['email', 'phone', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const ANSWERS = ['decide-by', 'check-in', 'would-not-say'] as const;
export type AgreementAnswer = (typeof ANSWERS)[number];

export type Agreement = {
  readonly with: string;
  readonly channel: Channel | null;
  readonly answer: AgreementAnswer | null;
  readonly said: string;
  /** A calendar date; empty when nothing was said, when it was said at the interview itself, or before version 3. */
  readonly saidOn: string;
  /** A calendar date, or empty. */
  readonly picked: string;
};

export const EMPTY_AGREEMENT: Agreement = {
  with: '',
  channel: null,
  answer: null,
  said: '',
  saidOn: '',
  picked: '',
};
