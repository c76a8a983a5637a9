/* The steps that interviews offer on a day: which of them can be taken, which have to wait, and in what order. */
import type { Interview } from '../record/interview.ts';
import { isWorksheetBegun } from '../record/jots.ts';
import { latestFirst } from '../record/latest-first.ts';
import { tasksOf } from '../record/tasks-of.ts';
import { isCalendarDate } from './calendar-date.ts';
import { dueDates, openDates, type DueStep, type Step } from './due-dates.ts';
import { isOvertaken } from './overtaken.ts';
import { promisesToKeep, type OpenPromise } from './promised-for.ts';
import { rankOf, type When } from './ranking.ts';
import { turnOf, type Turn } from './turns.ts';

export type Situation = { readonly id: string; readonly interview: Interview };

/** The moment on the clock of the person: a calendar date, and a time of day such as 09:30. */
export type Moment = { readonly today: string; readonly time: string };

type OfInterview = { readonly interviewId: string };
/** A step of an interview with a date; it is `overdue` when its day is over, and `waiting` when that is to come. */
export type DatedStep = OfInterview & {
  readonly step: Step;
  readonly due: DueStep;
  readonly state: 'today' | 'overdue' | 'waiting';
};
/** A step of an interview of which nobody knows the date. */
export type UndatedStep = OfInterview & { readonly step: Step; readonly due: null; readonly state: 'undated' };
/** The step that follows from what an interview has come to. */
export type TurnStep = OfInterview & { readonly step: Turn; readonly due: null; readonly state: 'turn' };
/** Something that was promised and is not sent, with its day; `undated` where none was said. */
export type PromisedStep = OfInterview & {
  readonly step: 'promised';
  readonly promise: OpenPromise;
  readonly due: null;
  readonly state: 'today' | 'overdue' | 'waiting' | 'undated';
};
export type NowStep = DatedStep | UndatedStep | TurnStep | PromisedStep;
/** The steps that may have a day. */
export type DayStep = DatedStep | PromisedStep;

/** What an interview without a date offers, in this order: whatever else there is hangs on the date. */
const WITHOUT_DATE = ['reflect', 'thank-you-notes'] as const satisfies readonly Step[];

type Found<Each extends NowStep> = { readonly now: Each; readonly interview: Interview; readonly rank: number };

/**
 * Whether an interview is still to come: on a later day, or today and not over yet.
 * @example isToCome({ date: '2026-11-03', endTime: '15:30' }, { today: '2026-11-03', time: '09:00' }) // true
 */
export function isToCome({ date, endTime }: Pick<Interview, 'date' | 'endTime'>, { today, time }: Moment): boolean {
  return isCalendarDate(date) && (date > today || (date === today && endTime > time));
}

/** Notes may be sent as soon as the interview is over: the day after is the last for them, not the first. */
function firstDay({ step, date, isMoved }: DueStep, interview: Interview): string {
  return step === 'thank-you-notes' && !isMoved ? interview.date : date;
}

function stateOf(due: DueStep, interview: Interview, today: string): DatedStep['state'] {
  if (firstDay(due, interview) > today) return 'waiting';
  return due.date < today ? 'overdue' : 'today';
}

function whenOf({ step, date }: DueStep, interview: Interview, today: string): When {
  if (step === 'reflect' && isWorksheetBegun(interview)) return 'begun';
  return date > today ? 'ahead' : date < today ? 'late' : 'on its day';
}

/** Whether this step can be taken yet: an invitation follows the note, and asking once more a first time. */
function hasItsTurn({ step, reason, isMoved }: DueStep, interview: Interview): boolean {
  const tasks = tasksOf(interview);
  if (step === 'second-follow-up') return tasks['follow-up'] === 'done';
  if (step !== 'linkedin' || isMoved) return true;
  return tasks['thank-you-notes'] !== undefined || (reason.kind === 'after-thank-you' && reason.sent !== null);
}

function datedOf(
  { id, interview }: Situation,
  moment: Moment,
  holidays: ReadonlySet<string>,
): readonly Found<DatedStep>[] {
  const { today } = moment;
  // The day of an interview is for the interview; until then its plan is nothing to wait for.
  if (isToCome(interview, moment)) return [];
  const plan = dueDates(interview, holidays);
  return openDates(interview, holidays)
    .filter((due) => hasItsTurn(due, interview) && !isOvertaken(due, interview, plan, today))
    .map((due) => ({
      now: { interviewId: id, step: due.step, due, state: stateOf(due, interview, today) },
      interview,
      rank: rankOf(due.step, whenOf(due, interview, today)),
    }));
}

/**
 * The day of a step; empty when it has none.
 * @example dayOf({ step: 'promised', promise: { id: 'm2x8t4', day: '2026-11-06' }, ... }) // '2026-11-06'
 */
export function dayOf(step: NowStep): string {
  return step.step === 'promised' ? step.promise.day : (step.due?.date ?? '');
}

/** What was promised, while anybody waits for it: not before the interview is over, nor after long silence. */
function promisedOf(
  { id, interview }: Situation,
  moment: Moment,
  turn: Turn | undefined,
): readonly Found<PromisedStep>[] {
  const { today } = moment;
  if (isToCome(interview, moment) || turn === 'closed') return [];
  return promisesToKeep(interview).map((promise): Found<PromisedStep> => {
    const { day } = promise;
    const state = day === '' ? 'undated' : day < today ? 'overdue' : day === today ? 'today' : 'waiting';
    // An offer is answered before what is late already.
    const isForLater = day === '' || (interview.outcome === 'offer' && day < today);
    const when = isForLater ? 'any day' : day < today ? 'late' : 'on its day';
    return {
      now: { interviewId: id, step: 'promised', promise, due: null, state },
      interview,
      rank: rankOf('promised', when),
    };
  });
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function newestFirst(a: Found<NowStep>, b: Found<NowStep>): number {
  return latestFirst(a.interview, b.interview) || compareTexts(a.now.interviewId, b.now.interviewId);
}

/**
 * The open steps of interviews with a date, with an agreement when to ask, or that have come to something: those that
 * can be taken today, in the order of the ranking and of the same kind the newest interview first; and those that have
 * to wait, soonest first. Asking once more needs a first time, and LinkedIn a note that is sent or set aside. An
 * interview to come offers none, and what was overtaken is not offered. Whatever was promised and is not sent is a step.
 * @param followed the ids of the interviews that a further round follows, archived or not
 * @param holidays the calendar dates that the person marked as no business days
 * @example stepsOn([{ id: 'a', interview: { ...EMPTY_INTERVIEW, date: '2026-11-03' } }], new Set(), { today: '2026-11-03', time: '16:00' }, new Set()).toDo[0]
 *   // { interviewId: 'a', step: 'reflect', state: 'today', due: { ... } }
 */
export function stepsOn(
  situations: readonly Situation[],
  followed: ReadonlySet<string>,
  moment: Moment,
  holidays: ReadonlySet<string>,
): { readonly toDo: readonly (DayStep | TurnStep)[]; readonly waiting: readonly DayStep[] } {
  const turnFor = (situation: Situation): Turn | undefined => turnOf(situation, followed, moment.today, holidays);
  const dated = situations.flatMap((situation): readonly Found<DayStep>[] => [
    ...datedOf(situation, moment, holidays),
    ...promisedOf(situation, moment, turnFor(situation)),
  ]);
  const turns = situations.flatMap((situation): readonly Found<TurnStep>[] => {
    const step = turnFor(situation);
    const { id: interviewId, interview } = situation;
    if (step === undefined) return [];
    return [{ now: { interviewId, step, due: null, state: 'turn' }, interview, rank: rankOf(step, 'now') }];
  });
  const toDo: readonly Found<DayStep | TurnStep>[] = [...dated.filter(({ now }) => now.state !== 'waiting'), ...turns];
  const waiting = dated.filter(({ now }) => now.state === 'waiting');
  return {
    toDo: [...toDo].sort((a, b) => a.rank - b.rank || newestFirst(a, b)).map(({ now }) => now),
    waiting: [...waiting]
      .sort((a, b) => compareTexts(dayOf(a.now), dayOf(b.now)) || newestFirst(a, b))
      .map(({ now }) => now),
  };
}

/**
 * The first thing to do for interviews without a date: to write it all down, and then the notes.
 * @example firstUndatedStep([{ id: 'a', interview: EMPTY_INTERVIEW }])?.step // 'reflect'
 */
export function firstUndatedStep(situations: readonly Situation[]): UndatedStep | undefined {
  const undated = situations.filter(
    ({ interview: { date, outcome } }) => !isCalendarDate(date) && outcome === 'waiting',
  );
  for (const step of WITHOUT_DATE) {
    const open = undated.find(({ interview }) => {
      const isBegun = step === 'reflect' && isWorksheetBegun(interview);
      return tasksOf(interview)[step] === undefined && !isBegun;
    });
    if (open !== undefined) return { interviewId: open.id, step, due: null, state: 'undated' };
  }
  return undefined;
}
