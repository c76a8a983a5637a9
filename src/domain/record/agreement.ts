/*
 * What they said about following up, inside an interview's record:
 *
 *   { "with": "p1", "channel": "email", "answer": "decide-by", "by": "2026-12-04", "said": "in two weeks" }
 *
 * `with` is the id of a person, or empty. `answer` says what `by` means: the day by which they decide, or the day on
 * which you may check in. `said` is the date as it was typed.
 */
export const CHANNELS = ['email', 'phone', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const ANSWERS = ['decide-by', 'check-in', 'would-not-say'] as const;
export type AgreementAnswer = (typeof ANSWERS)[number];

export type Agreement = {
  readonly with: string;
  readonly channel: Channel | null;
  readonly answer: AgreementAnswer | null;
  /** A calendar date, or empty. */
  readonly by: string;
  readonly said: string;
};

export const EMPTY_AGREEMENT: Agreement = { with: '', channel: null, answer: null, by: '', said: '' };
