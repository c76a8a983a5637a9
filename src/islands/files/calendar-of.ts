/*
 * The room of the files: a calendar (here) and an address book made of an interview. Both are fetched when they are
 * asked for.
 */
import { calendarFile, calendarSequence, type CalendarEvent } from '../../domain/files/calendar-file.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { DueStep } from '../../domain/dates/due-dates.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { INTERVIEWS, nameOf } from '../../text/interviews/interviews.ts';
import { PLAN, reasonInWords } from '../../text/dates/plan.ts';

/** At this time of day, on the person's own clock, the calendar reminds of a step. */
const ALARM = '09:00';

type Asked = {
  /** Stays the same between files of one interview, and differs from that of any other. */
  readonly calendarId: string;
  readonly interview: Interview;
  readonly steps: readonly DueStep[];
  readonly hrefs: Readonly<Record<string, string>>;
  /** The address of the page that asks. */
  readonly page: string;
  readonly now: Date;
};

/** The text of a calendar file with these steps; importing it again updates what is there. */
export function calendarOf({ calendarId, interview, steps, hrefs, page, now }: Asked): string {
  const named = nameOf(interview);
  const events = steps.map(({ step, date, reason, isMoved, planned }): CalendarEvent => ({
    uid: `${calendarId}-${step}@after-the-interview`,
    date,
    summary: named === INTERVIEWS.unnamed ? PLAN.steps[step] : `${PLAN.steps[step]}: ${named}`,
    description: PLAN.description(isMoved ? PLAN.moved(dateInWords(planned)) : reasonInWords(reason)),
    url: new URL(hrefs[step] ?? '', page).href,
    alarmAt: ALARM,
    sequence: calendarSequence(now),
  }));
  return calendarFile(events, now);
}
