/* The steps that interviews offer on a day: which of them can be taken, which have to wait, and in what order. */
import { isCalendarDate } from './calendar-date.ts';
import { openDates, type DueStep, type Step } from './due-dates.ts';
import { rankOf } from './ranking.ts';
import type { Interview } from '../record/interview.ts';
import { latestFirst } from '../record/latest-first.ts';
import { tasksOf } from '../record/tasks-of.ts';

export type Situation = { readonly id: string; readonly interview: Interview };

type OfInterview = { readonly interviewId: string; readonly step: Step };
/** A step of an interview with a date; it is `overdue` when its day is over, and `waiting` when that is to come. */
export type DatedStep = OfInterview & { readonly due: DueStep; readonly state: 'today' | 'overdue' | 'waiting' };
/** A step of an interview of which nobody knows the date. */
export type UndatedStep = OfInterview & { readonly due: null; readonly state: 'undated' };
export type NowStep = DatedStep | UndatedStep;

/** What an interview without a date offers, in this order: whatever else there is hangs on the date. */
const WITHOUT_DATE = ['reflect', 'thank-you-notes'] as const satisfies readonly Step[];

type Found = { readonly now: DatedStep; readonly interview: Interview };

/** Notes may be sent as soon as the interview is over: the day after is the last for them, not the first. */
function firstDay({ step, date, isMoved }: DueStep, interview: Interview): string {
  return step === 'thank-you-notes' && !isMoved ? interview.date : date;
}

function stateOf(due: DueStep, interview: Interview, today: string): DatedStep['state'] {
  if (firstDay(due, interview) > today) return 'waiting';
  return due.date < today ? 'overdue' : 'today';
}

/** Whether this step can be taken yet: an invitation follows the note, and asking once more a first time. */
function hasItsTurn({ step, reason, isMoved }: DueStep, interview: Interview): boolean {
  const tasks = tasksOf(interview);
  if (step === 'second-follow-up') return tasks['follow-up'] === 'done';
  if (step !== 'linkedin' || isMoved) return true;
  return tasks['thank-you-notes'] !== undefined || (reason.kind === 'after-thank-you' && reason.sent !== null);
}

function stepsOf({ id, interview }: Situation, today: string, holidays: ReadonlySet<string>): readonly Found[] {
  // The day of an interview is for the interview; until then its plan is nothing to wait for.
  if (interview.date > today) return [];
  return openDates(interview, holidays)
    .filter((due) => hasItsTurn(due, interview))
    .map((due) => ({
      now: { interviewId: id, step: due.step, due, state: stateOf(due, interview, today) },
      interview,
    }));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function newestFirst(a: Found, b: Found): number {
  return latestFirst(a.interview, b.interview) || compareTexts(a.now.interviewId, b.now.interviewId);
}

/**
 * The open steps of interviews with a date, or with an agreement when to ask: those that can be taken today, in the
 * order of the ranking and of the same kind the newest interview first; and those that have to wait, soonest first.
 * Asking once more needs a first time, and LinkedIn a note that is sent or set aside. An interview to come offers none.
 * @param today the calendar date on the clock of the person
 * @param holidays the calendar dates that the person marked as no business days
 * @example datedSteps([{ id: 'a', interview: { ...EMPTY_INTERVIEW, date: '2026-11-03' } }], '2026-11-03', new Set()).toDo[0]
 *   // { interviewId: 'a', step: 'reflect', state: 'today', due: { ... } }
 */
export function datedSteps(
  situations: readonly Situation[],
  today: string,
  holidays: ReadonlySet<string>,
): { readonly toDo: readonly DatedStep[]; readonly waiting: readonly DatedStep[] } {
  const found = situations.flatMap((situation) => stepsOf(situation, today, holidays));
  const toDo = found
    .filter(({ now }) => now.state !== 'waiting')
    .sort((a, b) => rankOf(a.now.due, today) - rankOf(b.now.due, today) || newestFirst(a, b));
  const waiting = found
    .filter(({ now }) => now.state === 'waiting')
    .sort((a, b) => compareTexts(a.now.due.date, b.now.due.date) || newestFirst(a, b));
  return { toDo: toDo.map(({ now }) => now), waiting: waiting.map(({ now }) => now) };
}

/**
 * The first thing to do for interviews without a date: to write it all down, and then the notes.
 * @example firstUndatedStep([{ id: 'a', interview: EMPTY_INTERVIEW }])?.step // 'reflect'
 */
export function firstUndatedStep(situations: readonly Situation[]): UndatedStep | undefined {
  const undated = situations.filter(({ interview }) => !isCalendarDate(interview.date));
  for (const step of WITHOUT_DATE) {
    const open = undated.find(({ interview }) => tasksOf(interview)[step] === undefined);
    if (open !== undefined) return { interviewId: open.id, step, due: null, state: 'undated' };
  }
  return undefined;
}
