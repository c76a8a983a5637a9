import { isAnswered } from '../record/answers.ts';
import { tasksOf } from '../record/tasks-of.ts';
import { addBusinessDays } from './business-days.ts';
import { tickedOn } from './due-dates.ts';
import { BUSINESS_DAYS } from './rules.ts';
import type { Situation } from './now-steps.ts';

/**
 * What an interview may come to, each with a step of its own: `closed` is silence after the last message, and `settled`
 * is what was answered, so that nothing is left to do.
 */
export const TURNS = ['offer', 'next-round', 'no', 'withdrew', 'settled', 'closed'] as const;
export type Turn = (typeof TURNS)[number];

/** Those after which nobody waits any more: they stay until the interview is archived, and come after all else. */
export const AT_REST: ReadonlySet<string> = new Set<Turn>(['no', 'withdrew', 'settled', 'closed']);

/**
 * Whether the last message went out so long ago that no answer is one. Two messages are the most; whoever set the second
 * aside has sent the last with the first.
 */
function isClosed({ interview }: Situation, today: string, holidays: ReadonlySet<string>): boolean {
  const tasks = tasksOf(interview);
  const second = tasks['second-follow-up'];
  const last = second === 'done' ? 'second-follow-up' : 'follow-up';
  if (second === undefined || tasks[last] !== 'done') return false;
  const sent = tickedOn(interview, last);
  return sent === null || addBusinessDays(sent, BUSINESS_DAYS.askingAgain, holidays) <= today;
}

/**
 * What an interview has come to, if that asks for a step of its own; undefined while it is open, and for a next round
 * that is there already.
 * @param followed the ids of the interviews that a further round follows, archived or not
 * @param today the calendar date on the clock of the person
 * @example turnOf({ id: 'a', interview: { ...EMPTY_INTERVIEW, outcome: 'no' } }, new Set(), '2026-11-03', new Set()) // 'no'
 */
export function turnOf(
  situation: Situation,
  followed: ReadonlySet<string>,
  today: string,
  holidays: ReadonlySet<string>,
): Turn | undefined {
  const { id, interview } = situation;
  if (interview.outcome === 'waiting') return isClosed(situation, today, holidays) ? 'closed' : undefined;
  if (isAnswered(interview)) return 'settled';
  return interview.outcome === 'next-round' && followed.has(id) ? undefined : interview.outcome;
}
