import { isCalendarDate } from './calendar-date.ts';
import { openDates, type DueStep, type Step } from './due-dates.ts';
import type { Interview, Outcome } from '../record/interview.ts';

export type Situation = { readonly id: string; readonly interview: Interview };

type OfInterview = { readonly interviewId: string; readonly step: Step };
/** A step of an interview with a date; it is `overdue` when its day is over, and `waiting` when that is to come. */
export type DatedStep = OfInterview & { readonly due: DueStep; readonly state: 'today' | 'overdue' | 'waiting' };
/** A step of an interview of which nobody knows the date. */
export type UndatedStep = OfInterview & { readonly due: null; readonly state: 'undated' };
export type NowStep = DatedStep | UndatedStep;

export type WhatNow = {
  /** The one thing to do, or null when there is nothing to do today. */
  readonly next: NowStep | null;
  /** What else can be done today. */
  readonly alsoToday: readonly DatedStep[];
  /** What else is late, in the order of `next`. */
  readonly overdue: readonly DatedStep[];
  /** What has to wait, soonest first. */
  readonly waiting: readonly DatedStep[];
  /** Whether an interview may still lead to a job, and has not yet: an offer is none before its terms are agreed on. */
  readonly keepSearching: boolean;
};

/** What an interview without a date offers, in this order: whatever else there is hangs on the date. */
const WITHOUT_DATE = ['reflect', 'thank-you-notes'] as const satisfies readonly Step[];

/** The outcomes that leave everything open. */
const GOING_ON: readonly Outcome[] = ['waiting', 'next-round', 'offer'];

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
function hasItsTurn({ step, reason, isMoved }: DueStep, { tasks }: Interview): boolean {
  if (step === 'second-follow-up') return tasks['follow-up'] === 'done';
  if (step !== 'linkedin' || isMoved) return true;
  return tasks['thank-you-notes'] !== undefined || (reason.kind === 'after-thank-you' && reason.sent !== null);
}

function datedSteps({ id, interview }: Situation, today: string, holidays: ReadonlySet<string>): readonly Found[] {
  // The day of an interview is for the interview; until then its plan is nothing to wait for.
  if (interview.date > today) return [];
  return openDates(interview, holidays)
    .filter((due) => hasItsTurn(due, interview))
    .map((due) => ({
      now: { interviewId: id, step: due.step, due, state: stateOf(due, interview, today) },
      interview,
    }));
}

/** How many kinds of step come before this one. */
function rank({ step, state, due }: DatedStep, today: string): number {
  switch (step) {
    case 'reflect':
      return state === 'today' ? 0 : 4;
    case 'thank-you-notes':
      return due.date <= today ? 1 : 5;
    case 'follow-up':
      return 2;
    case 'second-follow-up':
      return 3;
    case 'linkedin':
      return 6;
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function newestFirst(a: Found, b: Found): number {
  return compareTexts(b.interview.date, a.interview.date) || compareTexts(a.now.interviewId, b.now.interviewId);
}

function firstUndated(situations: readonly Situation[]): UndatedStep | null {
  const undated = situations.filter(({ interview }) => !isCalendarDate(interview.date));
  for (const step of WITHOUT_DATE) {
    const open = undated.find(({ interview }) => interview.tasks[step] === undefined);
    if (open !== undefined) return { interviewId: open.id, step, due: null, state: 'undated' };
  }
  return null;
}

/**
 * The one thing to do next across all interviews, and what else there is. First comes what loses most by waiting:
 *
 * 1. writing it all down, on its day: memory fades by the hour
 * 2. thank-you notes on their last day, or late
 * 3. asking how it goes, then 4. asking once more: somebody may be deciding
 * 5. writing it all down, late
 * 6. thank-you notes that can still be sent tomorrow
 * 7. LinkedIn
 *
 * and of the same kind the newest interview. An interview without a date comes last, but for asking on the day agreed: it offers to write it all down, then
 * the notes. Archived interviews and those to come offer nothing. Asking
 * once more needs a first time, and LinkedIn a note that is sent or set aside.
 * @param today the calendar date on the clock of the person
 * @param holidays the calendar dates that the person marked as no business days
 * @example whatNow([{ id: 'a', interview: { ...EMPTY_INTERVIEW, date: '2026-11-03' } }], '2026-11-04', new Set()).next?.step
 *   // 'thank-you-notes'
 */
export function whatNow(situations: readonly Situation[], today: string, holidays: ReadonlySet<string>): WhatNow {
  const current = situations.filter(({ interview }) => interview.archivedOn === '');
  const found = current.flatMap((situation) => datedSteps(situation, today, holidays));
  const toDo = found
    .filter(({ now }) => now.state !== 'waiting')
    .toSorted((a, b) => rank(a.now, today) - rank(b.now, today) || newestFirst(a, b))
    .map(({ now }) => now);
  const waiting = found
    .filter(({ now }) => now.state === 'waiting')
    .toSorted((a, b) => compareTexts(a.now.due.date, b.now.due.date) || newestFirst(a, b))
    .map(({ now }) => now);
  const [first, ...others] = toDo;
  return {
    next: first ?? firstUndated(current),
    alsoToday: others.filter(({ state }) => state === 'today'),
    overdue: others.filter(({ state }) => state === 'overdue'),
    waiting,
    keepSearching: current.some(({ interview }) => GOING_ON.includes(interview.outcome)),
  };
}
