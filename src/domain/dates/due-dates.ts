import { addBusinessDays, addDays, nextBusinessDay } from './business-days.ts';
import { isCalendarDate } from './calendar-date.ts';
import type { Interview } from '../record/interview.ts';

/** The steps that have a date, by the ids of their tasks in the frontmatter of the stages. */
export const STEPS = ['reflect', 'thank-you-notes', 'follow-up', 'second-follow-up', 'linkedin'] as const;
export type Step = (typeof STEPS)[number];

/** Why a step is planned for its day; `days` are business days. */
export type Reason =
  | { readonly kind: 'same-day' }
  /** `until` is the time of day at which the interview ended, as 15:30, or empty; `by` is the day after it. */
  | { readonly kind: 'within-24-hours'; readonly by: string; readonly until: string }
  | { readonly kind: 'after-promised-date'; readonly by: string; readonly days: 2 }
  | { readonly kind: 'agreed-check-in'; readonly by: string }
  | { readonly kind: 'no-date-given'; readonly interview: string; readonly days: 6 }
  | { readonly kind: 'after-first-follow-up'; readonly sent: string | null; readonly days: 5 }
  | { readonly kind: 'once-note-is-sent'; readonly sent: string | null };

export type DueStep = {
  readonly step: Step;
  readonly date: string;
  readonly reason: Reason;
  /** The date was changed by hand. */
  readonly isMoved: boolean;
  /** The date before it was moved. */
  readonly planned: string;
  /** It was moved to a day that is too early, and waits until the first that is not. */
  readonly heldBack: boolean;
  readonly isDone: boolean;
  /** It was set aside as not for me. */
  readonly isSkipped: boolean;
};

/** A time of day, as a browser's field for it gives it. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

type Plan = Pick<DueStep, 'planned' | 'reason'>;

/** What was agreed, if it is not before the interview. */
function agreedDate({ date, agreement }: Interview, answer: 'decide-by' | 'check-in'): string | null {
  const { by } = agreement;
  return agreement.answer === answer && isCalendarDate(by) && by >= date ? by : null;
}

/** The day on which a step was ticked, if that is known and not before the interview. */
function tickedOn({ date, tasks, doneOn }: Interview, step: Step): string | null {
  const day = doneOn[step] ?? '';
  return tasks[step] === 'done' && isCalendarDate(day) && day >= date ? day : null;
}

function followUp(interview: Interview, holidays: ReadonlySet<string>): Plan {
  const { date } = interview;
  const promised = agreedDate(interview, 'decide-by');
  if (promised !== null) return afterPromise(promised, holidays);
  const checkIn = agreedDate(interview, 'check-in');
  return checkIn === null
    ? { planned: addBusinessDays(date, 6, holidays), reason: { kind: 'no-date-given', interview: date, days: 6 } }
    : onCheckIn(checkIn, holidays);
}

function onCheckIn(by: string, holidays: ReadonlySet<string>): Plan {
  return { planned: nextBusinessDay(by, holidays), reason: { kind: 'agreed-check-in', by } };
}

function afterPromise(by: string, holidays: ReadonlySet<string>): Plan {
  return { planned: addBusinessDays(by, 2, holidays), reason: { kind: 'after-promised-date', by, days: 2 } };
}

function secondFollowUp(interview: Interview, first: string, holidays: ReadonlySet<string>): Plan {
  const sent = tickedOn(interview, 'follow-up');
  const promised = agreedDate(interview, 'decide-by');
  const planned = addBusinessDays(sent ?? first, 5, holidays);
  // The first may have gone out early, as when there was an offer elsewhere; this one does not.
  if (promised !== null && planned <= promised) return afterPromise(promised, holidays);
  const checkIn = agreedDate(interview, 'check-in');
  if (checkIn !== null && planned <= checkIn) return onCheckIn(checkIn, holidays);
  return { planned, reason: { kind: 'after-first-follow-up', sent, days: 5 } };
}

function linkedin(interview: Interview, thankYou: string): Plan {
  const sentOn = Object.values(interview.notes).map((note) => note.sentOn ?? '');
  const [firstSent] = sentOn.filter((day) => isCalendarDate(day) && day >= interview.date).toSorted();
  const sent = firstSent ?? tickedOn(interview, 'thank-you-notes');
  return { planned: sent ?? thankYou, reason: { kind: 'once-note-is-sent', sent } };
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** A step on its planned date, or on the date to which it was moved. */
function dueStep(interview: Interview, step: Step, { planned, reason }: Plan, earliest = ''): DueStep {
  const moved = interview.moved[step] ?? '';
  const isMoved = isCalendarDate(moved) && moved >= interview.date && moved !== planned;
  const wanted = isMoved ? moved : planned;
  const heldBack = wanted < earliest;
  return {
    step,
    date: heldBack ? earliest : wanted,
    reason,
    isMoved,
    planned,
    heldBack,
    isDone: interview.tasks[step] === 'done',
    isSkipped: interview.tasks[step] === 'not-for-me',
  };
}

/** Asking again is for those who wait and have asked. */
function isMeaningful({ outcome, tasks }: Interview, { step }: DueStep): boolean {
  if (step !== 'follow-up' && step !== 'second-follow-up') return true;
  return outcome === 'waiting' && (step === 'follow-up' || tasks['follow-up'] !== 'not-for-me');
}

/**
 * The steps of an interview, each with its day and the reason for it, in the order in which they are planned:
 *
 * - writing it all down: the day of the interview
 * - thank-you notes: within 24 hours, so by the day after; neither of these two waits for a business day
 * - asking how it goes: 2 business days after the promised date, or on the day agreed on to check in (the next business
 *   day if it is none), or else 6 business days after the interview
 * - asking once more: 5 business days after the first time
 * - LinkedIn: the day on which the first note was sent, or until then the day of the notes
 *
 * A date moved by hand replaces the planned one, but no follow-up comes before the first business day after the promised
 * date, and the second not before the first business day after the first. Whatever was agreed, sent or moved to a day before the interview does not count: that has been put off since.
 * The two follow-ups are left out when the wait is over, and the second when the first was set aside. Source of the
 * rules: the guide in src/content/stages.
 * @param holidays the calendar dates that the person marked as no business days
 * @returns without a date of the interview just the two follow-ups, if it was agreed when to ask, or else nothing
 * @example dueDates({ ...EMPTY_INTERVIEW, date: '2026-11-03' }, new Set()).map(({ date }) => date)
 *   // ['2026-11-03', '2026-11-04', '2026-11-11', '2026-11-18', '2026-11-04']
 */
export function dueDates(interview: Interview, holidays: ReadonlySet<string>): readonly DueStep[] {
  const { date, endTime } = interview;
  const promised = agreedDate(interview, 'decide-by');
  const isDated = isCalendarDate(date);
  if (!isDated && promised === null && agreedDate(interview, 'check-in') === null) return [];
  const earliest = promised === null ? '' : addBusinessDays(promised, 1, holidays);

  const first = dueStep(interview, 'follow-up', followUp(interview, holidays), earliest);
  const asked = tickedOn(interview, 'follow-up') ?? first.date;
  const plannedSecond = secondFollowUp(interview, first.date, holidays);
  // Wherever it is moved, it comes after the first, which waits for the promised date itself.
  const second = dueStep(
    interview,
    'second-follow-up',
    plannedSecond,
    laterOf(earliest, addBusinessDays(asked, 1, holidays)),
  );
  if (!isDated) return [first, second].filter((due) => isMeaningful(interview, due));

  const reflect = dueStep(interview, 'reflect', { planned: date, reason: { kind: 'same-day' } });
  const until = TIME.test(endTime) ? endTime : '';
  const by = addDays(date, 1);
  const thankYou = dueStep(interview, 'thank-you-notes', {
    planned: by,
    reason: { kind: 'within-24-hours', by, until },
  });
  const invitation = dueStep(interview, 'linkedin', linkedin(interview, thankYou.date));
  return [reflect, thankYou, first, second, invitation].filter((due) => isMeaningful(interview, due));
}

/**
 * The steps of an interview that are still to be done: neither ticked nor set aside. Once the second follow-up is sent,
 * the first is no longer asked for: two are the most.
 * @example openDates({ ...EMPTY_INTERVIEW, date: '2026-11-03', outcome: 'no' }, new Set()).map(({ step }) => step)
 *   // ['reflect', 'thank-you-notes', 'linkedin']
 */
export function openDates(interview: Interview, holidays: ReadonlySet<string>): readonly DueStep[] {
  const isTwiceAsked = interview.tasks['second-follow-up'] === 'done';
  return dueDates(interview, holidays).filter(
    ({ step, isDone, isSkipped }) => !isDone && !isSkipped && !(step === 'follow-up' && isTwiceAsked),
  );
}
