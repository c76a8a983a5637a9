import type { Step } from './due-dates.ts';
import type { Turn } from './turns.ts';

/**
 * When a step is done: before its day, as a note may be; on its day, which is the last for a note; or later. `begun` is
 * the worksheet with something in it, `now` what an interview has come to, which has no day.
 */
export type When = 'ahead' | 'on its day' | 'late' | 'begun' | 'now';

/**
 * What comes before what, across all interviews: first what can only be done today, then what loses most by waiting.
 * See docs/decisions/0013.
 */
const RANKING: readonly (readonly [step: Step | Turn, ...when: When[]])[] = [
  // Memory fades by the hour.
  ['reflect', 'on its day'],
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
export function rankOf(step: Step | Turn, when: When): number {
  return RANKING.findIndex(([each, ...times]) => each === step && times.includes(when));
}
