import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { DueStep, Reason, Step } from '../../domain/dates/due-dates.ts';
import { BUSINESS_DAYS, HOURS_FOR_NOTES } from '../../domain/dates/rules.ts';
import { businessDays, capital } from './numbers.ts';

export const PLAN = {
  heading: 'Its dates',
  noDate: 'Fill in the date of the interview, and its dates appear here.',
  onlyAsking: 'Fill in the date of the interview as well, and its other dates appear here.',
  steps: {
    reflect: 'Write it all down',
    'thank-you-notes': 'Send each interviewer a note of thanks',
    'follow-up': 'Ask how the hiring is going',
    'second-follow-up': 'Ask once more, and then no more',
    linkedin: 'Send an invitation on LinkedIn',
  } satisfies Record<Step, string>,
  done: 'Done',
  skipped: 'Not for me',
  overtaken: 'No longer needed',
  begun: 'Begun',
  change: 'More',
  changeLabel: (step: string): string => `More: why then, and how to move it: ${step}`,
  move: (step: string): string => `Another day for: ${step}`,
  moved: (planned: string): string => `You moved it from ${planned}.`,
  heldBack: 'The day you chose is too early. This is the earliest.',
  changedTo: (step: string, date: string): string => `${step}: now on ${date}.`,
  several: (count: number): string => `${String(count)} dates have changed.`,
  putBack: 'As planned',
  putBackLabel: (step: string): string => `As planned: ${step}`,
  oneFile: 'Put it into my calendar',
  oneFileLabel: (step: string): string => `Put it into my calendar: ${step}`,
  allFile: 'Put all dates into my calendar',
  contactsFile: 'Put the people into my address book',
  fileFailed: 'The file could not be made, as a part of the site did not load. Check your connection, then try again.',
  calendarName: 'interview-dates.ics',
  contactsName: 'interview-people.vcf',
  description: (reason: string): string => `${reason} What to do, step by step, is on the page below.`,
  holidaysHeading: 'Days that do not count',
  holidaysHelp:
    'Weekends are left out already. Mark public holidays, as the site does not know them, and days you are away.',
  holiday: 'A day that does not count',
  addHoliday: 'Mark this day',
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
      return 'On the same day, while you remember it well.';
    case 'within-24-hours':
      // Once the day is over, the hour is nothing to be reminded of.
      return reason.until === '' || (today !== undefined && today > reason.by)
        ? `Within ${String(HOURS_FOR_NOTES)} hours of the interview.`
        : `By ${timeInWords(reason.until)} on ${dateInWords(reason.by, today)}: ${String(HOURS_FOR_NOTES)} hours after the interview.`;
    case 'after-promised-date':
      return `${capital(businessDays(BUSINESS_DAYS.afterPromise))} after ${dateInWords(reason.by, today)}, the day they promised.`;
    case 'agreed-check-in':
      return `You agreed to check in on ${dateInWords(reason.by, today)}.`;
    case 'no-date-given':
      return `${capital(businessDays(BUSINESS_DAYS.withoutPromise))} after the interview, as there is no promised date.`;
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
