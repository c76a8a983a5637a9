import { isWorksheetBegun } from '../record/jots.ts';
import type { Interview } from '../record/interview.ts';
import { tasksOf } from '../record/tasks-of.ts';
import { agreedOn } from './agreed-on.ts';
import type { DueStep } from './due-dates.ts';

/** Whether it is time to ask, they have been asked, or the day by which they decide is over. */
function isPastThanks(interview: Interview, plan: readonly DueStep[], today: string): boolean {
  const asking = plan.find(({ step }) => step === 'follow-up');
  const by = interview.agreement.answer === 'decide-by' ? agreedOn(interview) : '';
  const isPromiseOver = by !== '' && by >= interview.date && by < today;
  return tasksOf(interview)['follow-up'] === 'done' || isPromiseOver || (asking !== undefined && asking.date <= today);
}

/**
 * Whether a step that is still open has been overtaken by what happened since, and leaves quietly:
 *
 * - any step but writing it down on its day, once the wait is over: a no, an offer, a next round
 * - a note of thanks, and writing it down late, once it is time to ask how it goes or they were to have decided
 * - writing it down after its day, once that is begun: what was fresh then is written
 *
 * @param plan all the steps of the interview (dueDates)
 * @param today the calendar date on the clock of the person
 * @example isOvertaken(thankYou, { ...interview, outcome: 'no' }, plan, '2026-11-05') // true
 */
export function isOvertaken(due: DueStep, interview: Interview, plan: readonly DueStep[], today: string): boolean {
  const { step, date, isMoved } = due;
  const isLate = date < today;
  if (step === 'reflect' && !isLate) return false;
  if (interview.outcome !== 'waiting') return true;
  if (step === 'reflect' && isWorksheetBegun(interview)) return true;
  if (step !== 'reflect' && step !== 'thank-you-notes') return false;
  return (isLate || !isMoved) && isPastThanks(interview, plan, today);
}
