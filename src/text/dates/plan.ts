import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { DueStep, Reason, Step } from '../../domain/dates/due-dates.ts';
import { BUSINESS_DAYS, HOURS_FOR_NOTES } from '../../domain/dates/rules.ts';
import { businessDays, capital } from './numbers.ts';

export const PLAN = {
  heading: 'Dates for this interview',
  noDate: 'Add the interview date and we’ll work out what to do when.',
  onlyAsking: 'Add the interview date as well and we’ll work out the other days.',
  steps: {
    reflect: 'Write it all down',
    'thank-you-notes': 'Send each interviewer a thank-you note',
    'follow-up': 'Ask how hiring is going',
    'second-follow-up': 'Ask once more, then let it rest',
    linkedin: 'Send a LinkedIn invitation',
  } satisfies Record<Step, string>,
  done: 'Done',
  skipped: 'Not for me',
  overtaken: 'No longer needed',
  begun: 'Started',
  change: 'More',
  changeLabel: (step: string): string => `More about this day: ${step}`,
  move: (step: string): string => `Pick another day for “${step}”`,
  moved: (planned: string): string => `You moved it from ${planned}.`,
  heldBack: 'The day you picked is too early, so this is the earliest one that works.',
  changedTo: (step: string, date: string): string => `“${step}” is now on ${date}.`,
  several: (count: number): string => `${String(count)} dates have changed.`,
  putBack: 'Use the planned day',
  putBackLabel: (step: string): string => `Use the planned day: ${step}`,
  oneFile: 'Add to my calendar',
  oneFileLabel: (step: string): string => `Add to my calendar: ${step}`,
  allFile: 'Add all dates to my calendar',
  contactsFile: 'Add these people to my contacts',
  fileFailed: 'We couldn’t make the file because part of the site didn’t load. Check your connection, then try again.',
  calendarName: 'interview-dates.ics',
  contactsName: 'interview-people.vcf',
  description: (reason: string): string => `${reason} The page below tells you what to do, step by step.`,
  holidaysHeading: 'Days to skip',
  holidaysHelp:
    'Weekends are skipped automatically. Add public holidays, because we don’t know yours, and days when you’re away.',
  holiday: 'Day to skip',
  addHoliday: 'Skip this day',
  removeHoliday: (date: string): string => `Count ${date} again`,
} as const;

/**
 * What to say when dates have changed; empty when none has.
 * @param today the calendar date whose year goes without saying
 */
export function changedInWords(changed: readonly DueStep[], today: string): string {
  const [only, second] = changed;
  if (only === undefined) return '';
  if (second !== undefined) return PLAN.several(changed.length);
  const words = PLAN.changedTo(PLAN.steps[only.step], dateInWords(only.date, today));
  return only.heldBack ? `${words} ${PLAN.heldBack}` : words;
}

/** 15:30 -> 3:30 p.m. */
function timeInWords(time: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  return format.format(new Date(`1970-01-01T${time}Z`));
}

/**
 * Why a step is on its day, in one sentence.
 * @param today the calendar date whose year goes without saying; without it every year is said
 */
export function reasonInWords(reason: Reason, today?: string): string {
  switch (reason.kind) {
    case 'same-day':
      return 'The same day, while you still remember it well.';
    case 'within-24-hours':
      // Once the day is over, the hour is nothing to be reminded of.
      return reason.until === '' || (today !== undefined && today > reason.by)
        ? `Within ${String(HOURS_FOR_NOTES)} hours of the interview.`
        : `By ${timeInWords(reason.until)} on ${dateInWords(reason.by, today)}, ${String(HOURS_FOR_NOTES)} hours after the interview.`;
    case 'after-promised-date':
      return `${capital(businessDays(BUSINESS_DAYS.afterPromise))} after ${dateInWords(reason.by, today)}, the date they promised.`;
    case 'agreed-check-in':
      return `You agreed to check in on ${dateInWords(reason.by, today)}.`;
    case 'no-date-given':
      return `${capital(businessDays(BUSINESS_DAYS.withoutPromise))} after the interview, because you have no date from them.`;
    case 'after-first-follow-up':
      return reason.sent === null
        ? `${capital(businessDays(BUSINESS_DAYS.askingAgain))} after you first ask.`
        : `${capital(businessDays(BUSINESS_DAYS.askingAgain))} after ${dateInWords(reason.sent, today)}, the day you first asked.`;
    case 'after-thank-you': {
      const wait = capital(businessDays(BUSINESS_DAYS.linkedinAfterNote));
      return reason.sent === null
        ? `${wait} after your thank-you note.`
        : `${wait} after ${dateInWords(reason.sent, today)}, the day you sent your thank-you note.`;
    }
  }
}
