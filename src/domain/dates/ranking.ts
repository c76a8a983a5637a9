import type { DueStep, Step } from './due-dates.ts';

/** When a step is done: before its day, as a note may be; on its day, which is the last for a note; or later. */
type When = 'ahead' | 'on its day' | 'late';

/** What comes before what, across all interviews: first what loses most by waiting. See docs/decisions/0013. */
const RANKING: readonly (readonly [step: Step, ...when: When[]])[] = [
  // Memory fades by the hour.
  ['reflect', 'on its day'],
  ['thank-you-notes', 'on its day', 'late'],
  // Somebody may be deciding.
  ['follow-up', 'on its day', 'late'],
  ['second-follow-up', 'on its day', 'late'],
  ['reflect', 'late'],
  // They can still be sent tomorrow.
  ['thank-you-notes', 'ahead'],
  ['linkedin', 'on its day', 'late'],
];

/**
 * The place of a step that can be taken today among all others, from 0.
 * @param today the calendar date on the clock of the person
 * @example rankOf({ step: 'reflect', date: '2026-11-03' }, '2026-11-03') // 0
 */
export function rankOf({ step, date }: Pick<DueStep, 'step' | 'date'>, today: string): number {
  const when = date > today ? 'ahead' : date < today ? 'late' : 'on its day';
  return RANKING.findIndex(([each, ...times]) => each === step && times.includes(when));
}
