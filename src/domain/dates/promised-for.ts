/* What was promised at an interview: the day for it, and whether it was sent. */
import { EMPTY_AGREEMENT } from '../record/agreement.ts';
import type { Interview } from '../record/interview.ts';
import { notesOfKind } from '../record/note-id.ts';
import type { Promised } from '../record/promise.ts';
import { promisedSentOn } from '../record/promised-sent-on.ts';
import { agreedOn, daysInDoubt, saidAnew } from './agreed-on.ts';

type Said = Pick<Promised, 'said' | 'saidOn' | 'picked'>;

/** Words are read just as those of the agreement are. */
function known(date: string, { said, saidOn, picked }: Said) {
  return { date, agreement: { ...EMPTY_AGREEMENT, said, saidOn, picked } };
}

/**
 * The calendar date for which something was promised: the one that was picked, or else the one that the words mean.
 * @param date the calendar date of the interview, or empty
 * @returns a calendar date; empty when none is known
 * @example promisedFor('2026-11-03', { ...EMPTY_PROMISE, said: 'by Friday' }) // '2026-11-06'
 */
export function promisedFor(date: string, promise: Said): string {
  return agreedOn(known(date, promise));
}

/**
 * What changes when the day of something promised is said in other words, as saidAnew says for the agreement.
 * @param today the calendar date on the clock of the person
 * @example promisedAnew('2026-11-03', EMPTY_PROMISE, 'by Friday', '2026-11-04') // { said: 'by Friday', saidOn: '', picked: '' }
 */
export function promisedAnew(date: string, promise: Said, words: string, today: string): Said {
  return saidAnew(known(date, promise), words, today);
}

/**
 * The two days that the words of something promised may mean, as daysInDoubt says for the agreement.
 * @example promisedInDoubt('2026-11-10', { ...EMPTY_PROMISE, said: 'by Friday', saidOn: '2026-11-13' }, '2026-11-13')
 *   // ['2026-11-13', '2026-11-20']
 */
export function promisedInDoubt(date: string, promise: Said, today: string): readonly [string, string] | undefined {
  return daysInDoubt(known(date, promise), today);
}

export type OpenPromise = {
  readonly id: string;
  /** The calendar date for which it was promised, or empty. */
  readonly day: string;
};

/**
 * What was promised and is not sent yet, the soonest first, and last what has no day. A line without words is none.
 * @example openPromises({ ...EMPTY_INTERVIEW, promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio' } } })
 *   // [{ id: 'm2x8t4', day: '' }]
 */
export function openPromises(interview: Interview): readonly OpenPromise[] {
  const rank = ({ day }: OpenPromise): string => (day === '' ? '9999-99' : day);
  return Object.entries(interview.promised)
    .filter(([id, { what }]) => what.trim() !== '' && promisedSentOn(interview, id) === '')
    .map(([id, promise]) => ({ id, day: promisedFor(interview.date, promise) }))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/**
 * What was promised for a day, sent or not, the soonest first.
 * @example datedPromises({ ...EMPTY_INTERVIEW, promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', picked: '2026-11-06' } } })
 *   // [{ id: 'm2x8t4', day: '2026-11-06' }]
 */
export function datedPromises(interview: Interview): readonly OpenPromise[] {
  return Object.entries(interview.promised)
    .filter(([, { what }]) => what.trim() !== '')
    .map(([id, promise]) => ({ id, day: promisedFor(interview.date, promise) }))
    .filter(({ day }) => day !== '')
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * What was promised and is still waited for: nothing once the candidate heard no, stepped back or declined the offer, or
 * put the interview into the archive. After yes to an offer a reference may still be waited for.
 * @example promisesToKeep({ ...EMPTY_INTERVIEW, outcome: 'no', promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio' } } })
 *   // []
 */
export function promisesToKeep(interview: Interview): readonly OpenPromise[] {
  const { outcome, archivedOn, notes } = interview;
  const isDeclined = outcome === 'offer' && notesOfKind(notes, 'declining').some(([, { sentOn }]) => sentOn !== null);
  return archivedOn !== '' || outcome === 'no' || outcome === 'withdrew' || isDeclined ? [] : openPromises(interview);
}
