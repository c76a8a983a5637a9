import type { Step } from './due-dates.ts';
import type { Turn } from './turns.ts';

/** Whatever can be next: a step of the plan, what was promised, or what an interview has come to. */
export type Ranked = Step | Turn | 'promised';

/**
 * When a step is done: before its day, as a note may be; on its day, which is the last for a note; or later. `begun` is
 * the worksheet with something in it, `now` what an interview has come to, which has no day, and `any day` what was
 * promised for none.
 */
export type When = 'ahead' | 'on its day' | 'late' | 'begun' | 'now' | 'any day';

/**
 * What comes before what, across all interviews: first what can only be done today, then what loses most by waiting.
 * See docs/decisions/0013.
 */
const RANKING: readonly (readonly [step: Ranked, ...when: When[]])[] = [
  // Memory fades by the hour.
  ['reflect', 'on its day'],
  // Somebody was told a day: what is late is no less due.
  ['promised', 'on its day', 'late'],
  // Its last day, and the days that were promised: tomorrow is too late.
  ['thank-you-notes', 'on its day'],
  ['follow-up', 'on its day'],
  ['second-follow-up', 'on its day'],
  // Somebody waits for an answer, or may be deciding.
  ['offer', 'now'],
  ['next-round', 'now'],
  ['follow-up', 'late'],
  ['second-follow-up', 'late'],
  ['thank-you-notes', 'late'],
  ['reflect', 'late'],
  // They can still be sent tomorrow.
  ['thank-you-notes', 'ahead'],
  ['promised', 'any day'],
  ['reflect', 'begun'],
  ['linkedin', 'on its day', 'late'],
  // Nobody waits any more.
  ['no', 'now'],
  ['withdrew', 'now'],
  ['settled', 'now'],
  ['closed', 'now'],
];

/**
 * The place of a step that can be taken today among all others, from 0.
 * @example rankOf('reflect', 'on its day') // 0
 */
export function rankOf(step: Ranked, when: When): number {
  return RANKING.findIndex(([each, ...times]) => each === step && times.includes(when));
}
