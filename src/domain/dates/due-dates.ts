import { addBusinessDays, addDays, nextBusinessDay } from './business-days.ts';
import { isCalendarDate } from './calendar-date.ts';
import { agreedOn } from './agreed-on.ts';
import { BUSINESS_DAYS, HOURS_FOR_NOTES } from './rules.ts';
import type { Agreement } from '../record/agreement.ts';
import type { Interview } from '../record/interview.ts';
import { notesOfKind } from '../record/note-id.ts';
import { doneByDoing, tasksOf } from '../record/tasks-of.ts';

/** The steps that have a date, by the ids of their tasks in the frontmatter of the stages. */
export const STEPS = ['reflect', 'thank-you-notes', 'follow-up', 'second-follow-up', 'linkedin'] as const;
export type Step = (typeof STEPS)[number];

/** Why a step is planned for its day. How many days lie between stands in rules.ts. */
export type Reason =
  | { readonly kind: 'same-day' }
  /** `until` is the time of day at which the interview ended, as 15:30, or empty; `by` is the day after it. */
  | { readonly kind: 'within-24-hours'; readonly by: string; readonly until: string }
  | { readonly kind: 'after-promised-date'; readonly by: string }
  | { readonly kind: 'agreed-check-in'; readonly by: string }
  | { readonly kind: 'no-date-given'; readonly interview: string }
  | { readonly kind: 'after-first-follow-up'; readonly sent: string | null }
  /** `sent` is the day on which the first note of thanks was sent, or null until one is. */
  | { readonly kind: 'after-thank-you'; readonly sent: string | null };

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

/** What was agreed on, and the day for it, if somebody waits for it still and it is known and not before the interview. */
type Agreed = { readonly answer: Agreement['answer']; readonly by: string } | null;

function whatWasAgreed(interview: Interview): Agreed {
  const { answer } = interview.agreement;
  if (interview.outcome !== 'waiting' || answer === null || answer === 'would-not-say') return null;
  const by = agreedOn(interview);
  return by !== '' && by >= interview.date ? { answer, by } : null;
}

function sentOn(interview: Interview, step: Step): string | undefined {
  return step === 'reflect' ? undefined : doneByDoing(interview)[step];
}

/**
 * The day on which a step was ticked or its message sent, if that is known and not before the interview.
 * @example tickedOn({ ...EMPTY_INTERVIEW, tasks: { linkedin: 'done' }, doneOn: { linkedin: '2026-11-06' } }, 'linkedin') // '2026-11-06'
 */
export function tickedOn(interview: Interview, step: Step): string | null {
  const day = interview.doneOn[step] ?? sentOn(interview, step) ?? '';
  return tasksOf(interview)[step] === 'done' && isCalendarDate(day) && day >= interview.date ? day : null;
}

/** When to ask after what was agreed on: the day after a promise is too early, the day to check in is not. */
function asAgreed({ answer, by }: NonNullable<Agreed>, holidays: ReadonlySet<string>): Plan {
  return answer === 'check-in'
    ? { planned: nextBusinessDay(by, holidays), reason: { kind: 'agreed-check-in', by } }
    : {
        planned: addBusinessDays(by, BUSINESS_DAYS.afterPromise, holidays),
        reason: { kind: 'after-promised-date', by },
      };
}

function followUp({ date }: Interview, agreed: Agreed, holidays: ReadonlySet<string>): Plan {
  if (agreed !== null) return asAgreed(agreed, holidays);
  const planned = addBusinessDays(date, BUSINESS_DAYS.withoutPromise, holidays);
  return { planned, reason: { kind: 'no-date-given', interview: date } };
}

function secondFollowUp(interview: Interview, agreed: Agreed, first: string, holidays: ReadonlySet<string>): Plan {
  const sent = tickedOn(interview, 'follow-up');
  const planned = addBusinessDays(sent ?? first, BUSINESS_DAYS.askingAgain, holidays);
  // The first may have gone out early, as when there was an offer elsewhere; this one does not.
  if (agreed !== null && planned <= agreed.by) return asAgreed(agreed, holidays);
  return { planned, reason: { kind: 'after-first-follow-up', sent } };
}

function linkedin(interview: Interview, thankYou: string, holidays: ReadonlySet<string>): Plan {
  const sentOn = notesOfKind(interview.notes, 'thank-you').map(([, note]) => note.sentOn ?? '');
  const [firstSent] = sentOn.filter((day) => isCalendarDate(day) && day >= interview.date).sort();
  const sent = firstSent ?? tickedOn(interview, 'thank-you-notes');
  const planned = addBusinessDays(sent ?? thankYou, BUSINESS_DAYS.linkedinAfterNote, holidays);
  return { planned, reason: { kind: 'after-thank-you', sent } };
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
  const tasks = tasksOf(interview);
  return {
    step,
    date: heldBack ? earliest : wanted,
    reason,
    isMoved,
    planned,
    heldBack,
    isDone: tasks[step] === 'done',
    isSkipped: tasks[step] === 'not-for-me',
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
 * - LinkedIn: 2 business days after the first note was sent, or until then after the day of the notes
 *
 * A date moved by hand replaces the planned one, but no follow-up comes before the first business day after the promised
 * date, and the second not before the first business day after the first. Whatever was agreed, sent or moved to a day
 * before the interview does not count: that has been put off since. The two follow-ups are left out when the wait is over, and the second when the first was set aside. Source of the
 * rules: the guide in src/content/stages; their numbers are in rules.ts.
 * @param holidays the calendar dates that the person marked as no business days
 * @returns without a date of the interview just the two follow-ups, if it was agreed when to ask, or else nothing
 * @example dueDates({ ...EMPTY_INTERVIEW, date: '2026-11-03' }, new Set()).map(({ date }) => date)
 *   // ['2026-11-03', '2026-11-04', '2026-11-11', '2026-11-18', '2026-11-06']
 */
export function dueDates(interview: Interview, holidays: ReadonlySet<string>): readonly DueStep[] {
  const { date, endTime } = interview;
  const agreed = whatWasAgreed(interview);
  const isDated = isCalendarDate(date);
  if (!isDated && agreed === null) return [];
  const earliest = agreed?.answer === 'decide-by' ? addBusinessDays(agreed.by, 1, holidays) : '';

  const first = dueStep(interview, 'follow-up', followUp(interview, agreed, holidays), earliest);
  const asked = tickedOn(interview, 'follow-up') ?? first.date;
  const plannedSecond = secondFollowUp(interview, agreed, first.date, holidays);
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
  const by = addDays(date, HOURS_FOR_NOTES / 24);
  const thankYou = dueStep(interview, 'thank-you-notes', {
    planned: by,
    reason: { kind: 'within-24-hours', by, until },
  });
  const invitation = dueStep(interview, 'linkedin', linkedin(interview, thankYou.date, holidays));
  return [reflect, thankYou, first, second, invitation].filter((due) => isMeaningful(interview, due));
}

/**
 * The steps of an interview that are still to be done: neither ticked nor set aside. Once the second follow-up is sent,
 * the first is no longer asked for: two are the most.
 * @example openDates({ ...EMPTY_INTERVIEW, date: '2026-11-03', outcome: 'no' }, new Set()).map(({ step }) => step)
 *   // ['reflect', 'thank-you-notes', 'linkedin']
 */
export function openDates(interview: Interview, holidays: ReadonlySet<string>): readonly DueStep[] {
  const isTwiceAsked = tasksOf(interview)['second-follow-up'] === 'done';
  return dueDates(interview, holidays).filter(
    ({ step, isDone, isSkipped }) => !isDone && !isSkipped && !(step === 'follow-up' && isTwiceAsked),
  );
}
