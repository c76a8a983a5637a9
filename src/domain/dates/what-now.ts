import { isCalendarDate } from './calendar-date.ts';
import { datedSteps, firstUndatedStep, type DatedStep, type NowStep, type Situation } from './now-steps.ts';
import { EMPTY_INTERVIEW, type Interview, type Outcome } from '../record/interview.ts';
import { latestFirst } from '../record/latest-first.ts';
import { tasksOf } from '../record/tasks-of.ts';
import { nextTask, progressOf, type Progress } from '../record/progress.ts';

type Task = { readonly id: string };

/** The one thing to say first. */
export type Now<Each extends Task> =
  /** A step of the plan, of whichever interview. */
  | { readonly kind: 'step'; readonly step: NowStep }
  /** No date says what to do: the first task of the open interview that is still to be done. */
  | { readonly kind: 'task'; readonly task: Each }
  /** All that there is to do has to wait; this is what comes first. */
  | { readonly kind: 'nothing-yet'; readonly first: DatedStep }
  /** The open interview is still to come; there may be a task to get ready for. */
  | { readonly kind: 'coming'; readonly task: Each | undefined }
  | { readonly kind: 'all-done' }
  /** The open interview is in the archive, and no other has anything to do. */
  | { readonly kind: 'archived' };

export type WhatNow<Each extends Task> = {
  readonly now: Now<Each>;
  /** What else can be done today. */
  readonly alsoToday: readonly DatedStep[];
  /** What else is late, in the order of what is said first. */
  readonly overdue: readonly DatedStep[];
  /** What has to wait, soonest first. */
  readonly waiting: readonly DatedStep[];
  /** The first interview that is to come, if there is one. */
  readonly coming: Situation | undefined;
  /** How many tasks are done, if there is but one interview. */
  readonly progress: Progress | undefined;
  /** Whether an interview may still lead to a job, and has not yet: an offer is none before its terms are agreed on. */
  readonly keepSearching: boolean;
  /** Whether the open interview has no date, so that nothing can be planned. */
  readonly needsDate: boolean;
};

type Asked<Each extends Task> = {
  readonly situations: readonly Situation[];
  /** The id of the interview that is open. */
  readonly currentId: string;
  /** Every task of the site, in order. */
  readonly tasks: readonly Each[];
  /** The calendar date on the clock of the person. */
  readonly today: string;
  /** The calendar dates that the person marked as no business days. */
  readonly holidays: ReadonlySet<string>;
};

/** The outcomes that leave everything open. */
const GOING_ON: readonly Outcome[] = ['waiting', 'next-round', 'offer'];

function isToCome({ date }: Interview, today: string): boolean {
  return isCalendarDate(date) && date > today;
}

/**
 * The one thing to do next across all interviews, and what stands beside it. A step of the plan comes first: the first
 * in the ranking (ranking.ts), or else of an interview without a date. The open one has tasks in their order instead,
 * which say more. Archived interviews and those to come offer nothing.
 * @example whatNow({ ...asked, today: '2026-11-04' }).now
 *   // { kind: 'step', step: { step: 'thank-you-notes', state: 'today', ... } } for an interview of November 3
 */
export function whatNow<Each extends Task>(asked: Asked<Each>): WhatNow<Each> {
  const { situations, currentId, tasks, today, holidays } = asked;
  const active = situations.filter(({ interview }) => interview.archivedOn === '');
  const open = situations.find(({ id }) => id === currentId)?.interview ?? EMPTY_INTERVIEW;
  const { toDo, waiting } = datedSteps(active, today, holidays);
  const [next = firstUndatedStep(active), ...others] = toDo;
  const task = nextTask(tasks, tasksOf(open));

  const decide = (): Now<Each> => {
    if (next !== undefined && (next.due !== null || next.interviewId !== currentId))
      return { kind: 'step', step: next };
    if (open.archivedOn !== '') return { kind: 'archived' };
    const [first] = next === undefined ? waiting : [];
    if (first === undefined && isToCome(open, today)) return { kind: 'coming', task };
    if (task === undefined) return { kind: 'all-done' };
    return first === undefined ? { kind: 'task', task } : { kind: 'nothing-yet', first };
  };
  const ids = tasks.map(({ id }) => id);
  return {
    now: decide(),
    alsoToday: others.filter(({ state }) => state === 'today'),
    overdue: others.filter(({ state }) => state === 'overdue'),
    waiting,
    coming: active
      .filter(({ interview }) => isToCome(interview, today))
      .sort((a, b) => latestFirst(b.interview, a.interview))[0],
    progress: situations.length < 2 ? progressOf(ids, tasksOf(open)) : undefined,
    keepSearching: active.some(({ interview }) => GOING_ON.includes(interview.outcome)),
    needsDate: open.date === '',
  };
}
