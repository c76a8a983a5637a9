/*
 * Something that a candidate promised at an interview, inside its record under `promised/<id>`:
 *
 *   { "what": "the portfolio", "to": "k3v9q1", "said": "by Friday", "saidOn": "2026-11-20", "picked": "", "sentOn": "" }
 *
 * `to` is the id of a person, or empty. The day is said as in the agreement (agreement.ts): `said` in words, `saidOn` the
 * day on which that was, `picked` a date that was picked by hand. `sentOn` is the day on which it was sent, or empty.
 */
export const PROMISE_FIELDS = ['what', 'to', 'said', 'saidOn', 'picked', 'sentOn'] as const;

export type Promised = Readonly<Record<(typeof PROMISE_FIELDS)[number], string>>;

export const EMPTY_PROMISE: Promised = { what: '', to: '', said: '', saidOn: '', picked: '', sentOn: '' };
