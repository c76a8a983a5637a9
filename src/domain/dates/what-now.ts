import { isAnswered } from '../record/answers.ts';
import { EMPTY_INTERVIEW, type Interview, type Outcome } from '../record/interview.ts';
import { isWorksheetBegun } from '../record/jots.ts';
import { latestFirst } from '../record/latest-first.ts';
import { tasksOf } from '../record/tasks-of.ts';
import { isCalendarDate } from './calendar-date.ts';
import {
  dayOf,
  firstUndatedStep,
  isToCome,
  stepsOn,
  type DayStep,
  type Moment,
  type NowStep,
  type Situation,
  type TurnStep,
} from './now-steps.ts';
import { AT_REST, turnOf } from './turns.ts';
import { undatedTask } from './undated-tasks.ts';

type Task = { readonly id: string };

/** The one thing to say first. */
export type Now<Each extends Task> =
  /** A step of the plan, or of what an interview has come to, of whichever interview. */
  | { readonly kind: 'step'; readonly step: NowStep }
  /** No date says what to do: the next task of the open interview. */
  | { readonly kind: 'task'; readonly task: Each }
  /** Nothing can be planned before somebody says when the open interview was. */
  | { readonly kind: 'needs-date' }
  /** All that there is to do has to wait; this is what comes first. */
  | { readonly kind: 'nothing-yet'; readonly first: DayStep }
  /** Next is an interview that is still to come. */
  | { readonly kind: 'coming'; readonly coming: Situation }
  | { readonly kind: 'all-done' }
  /** The open interview is in the archive, and no other has anything to do. */
  | { readonly kind: 'archived' };

export type WhatNow<Each extends Task> = {
  readonly now: Now<Each>;
  /** What else can be done today, in order. */
  readonly alsoToday: readonly (DayStep | TurnStep)[];
  /** What else is late, in the order of what is said first. */
  readonly overdue: readonly DayStep[];
  /** What has to wait, soonest first. */
  readonly waiting: readonly DayStep[];
  /** The first interview that is to come, if there is one. */
  readonly coming: Situation | undefined;
  /** Whether an interview may still lead to a job, and has not yet: an offer is none before its terms are agreed on. */
  readonly keepSearching: boolean;
  /** Whether what comes first is of the open interview, which has no date, so that nothing else can be planned. */
  readonly needsDate: boolean;
  /** The next task of the open interview where what was promised in it comes before that. */
  readonly alsoTask: Each | undefined;
  /** Whether what comes first is of an interview of today of which nothing is noted yet, so that it may be to come. */
  readonly isPerhapsToCome: boolean;
};

type Asked<Each extends Task> = Moment & {
  readonly situations: readonly Situation[];
  /** The id of the interview that is open. */
  readonly currentId: string;
  /** The ids of the interviews that a further round follows, archived or not: by default, that one of these follows. */
  readonly followed?: ReadonlySet<string>;
  /** Every task of the site, in order. */
  readonly tasks: readonly Each[];
  /** The calendar dates that the person marked as no business days. */
  readonly holidays: ReadonlySet<string>;
};

/** The outcomes that leave everything open. */
const GOING_ON: readonly Outcome[] = ['waiting', 'next-round', 'offer'];

function isUntouched(interview: Interview): boolean {
  return Object.keys(tasksOf(interview)).length === 0 && !isWorksheetBegun(interview);
}

/**
 * The one thing to do next across all interviews, and what stands beside it. A step of the plan comes first, or of what
 * an interview has come to: the first in the ranking (ranking.ts), or else of an interview without a date. The open one
 * has tasks in their order instead, which say more. Next is an interview to come, then one that is at rest, and last what
 * has to wait. What is to come today is before all else. Archived interviews offer nothing. What
 * was promised is a step: before the notes of thanks on its day and after it, and after them where it has none.
 * @example whatNow({ ...asked, today: '2026-11-04', time: '09:00' }).now
 *   // { kind: 'step', step: { step: 'thank-you-notes', state: 'today', ... } } for an interview of November 3
 */
export function whatNow<Each extends Task>(asked: Asked<Each>): WhatNow<Each> {
  const { situations, currentId, tasks, today, time, holidays } = asked;
  const followed = asked.followed ?? new Set(situations.map(({ interview }) => interview.follows));
  const active = situations.filter(({ interview }) => interview.archivedOn === '');
  const known = situations.find(({ id }) => id === currentId)?.interview;
  const open = known ?? EMPTY_INTERVIEW;
  const { toDo, waiting } = stepsOn(active, followed, { today, time }, holidays);
  const [atRest] = toDo.filter(({ step }) => AT_REST.has(step));
  const turnOfOpen = turnOf({ id: currentId, interview: open }, followed, today, holidays);
  const isUndated = known?.archivedOn === '' && !isCalendarDate(open.date) && turnOfOpen === undefined;
  const task = isUndated ? undatedTask(tasks, open, today) : undefined;
  /** What was promised for no day comes after the notes, in an interview without a date too. */
  const isForAfterwards = ({ state, interviewId }: NowStep): boolean =>
    state === 'undated' &&
    (interviewId === currentId
      ? task !== undefined
      : firstUndatedStep(active.filter(({ id }) => id === interviewId)) !== undefined);
  // An invitation that is late loses nothing, and is not what comes first day after day.
  const next = toDo.find(
    (each) =>
      !AT_REST.has(each.step) && !(each.step === 'linkedin' && each.state === 'overdue') && !isForAfterwards(each),
  );
  const hasTurn = (id: string): boolean => toDo.some((each) => each.state === 'turn' && each.interviewId === id);
  const coming = active
    .filter(({ id, interview }) => isToCome(interview, { today, time }) && !hasTurn(id))
    .sort((a, b) => latestFirst(b.interview, a.interview))[0];

  const decide = (): Now<Each> => {
    // On the day of an interview, the interview is the thing.
    if (coming?.interview.date === today) return { kind: 'coming', coming };
    const step = next ?? firstUndatedStep(active.filter(({ id }) => id !== currentId && !hasTurn(id)));
    if (step !== undefined) return { kind: 'step', step };
    if (task !== undefined) return { kind: 'task', task };
    const [first] = waiting;
    if (coming !== undefined && (first === undefined || coming.interview.date <= dayOf(first)))
      return { kind: 'coming', coming };
    // What is at rest is in no hurry: when the open one was is asked before, if anything of it is noted.
    const isDateWanted = isUndated && first === undefined && !isUntouched(open);
    if (atRest !== undefined && !isDateWanted) return { kind: 'step', step: atRest };
    if (first !== undefined) return { kind: 'nothing-yet', first };
    if (open.archivedOn !== '') return { kind: 'archived' };
    return isUndated ? { kind: 'needs-date' } : { kind: 'all-done' };
  };

  const now = decide();
  const others = toDo.filter((each) => now.kind !== 'step' || each !== now.step);
  const isOfOpen = now.kind !== 'step' || now.step.interviewId === currentId;
  const ofFirst = now.kind === 'step' ? situations.find(({ id }) => id === now.step.interviewId) : undefined;
  return {
    now,
    alsoToday: others.filter((each) => each.state !== 'overdue'),
    overdue: others.filter((each): each is DayStep => each.state === 'overdue'),
    waiting,
    coming,
    keepSearching: active.some(({ interview }) => GOING_ON.includes(interview.outcome) && !isAnswered(interview)),
    needsDate: isUndated && isOfOpen,
    alsoTask: now.kind === 'step' && isOfOpen ? task : undefined,
    isPerhapsToCome: ofFirst?.interview.date === today && isUntouched(ofFirst.interview),
  };
}
