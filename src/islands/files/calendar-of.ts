/*
 * The room of the files: a calendar (here) and an address book made of an interview. Both are fetched when they are
 * asked for.
 */
import { calendarFile, calendarSequence, type CalendarEvent } from '../../domain/files/calendar-file.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { DueStep } from '../../domain/dates/due-dates.ts';
import type { OpenPromise } from '../../domain/dates/promised-for.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { INTERVIEWS, nameOf } from '../../text/interviews/interviews.ts';
import { PLAN, reasonInWords } from '../../text/dates/plan.ts';
import { promisedHref, promisedStep, whoItIsFor } from '../../text/promised/step.ts';

/** At this time of day, on the person's own clock, the calendar reminds of a step. */
const ALARM = '09:00';

type Asked = {
  /** Stays the same between files of one interview, and differs from that of any other. */
  readonly calendarId: string;
  readonly interview: Interview;
  readonly steps: readonly DueStep[];
  /** What was promised for a day and is not sent. */
  readonly things: readonly OpenPromise[];
  readonly hrefs: Readonly<Record<string, string>>;
  /** Where messages are written. */
  readonly messagesHref: string;
  /** The address of the page that asks. */
  readonly page: string;
  readonly now: Date;
};

/** The text of a calendar file with these steps and promises; importing it again updates what is there. */
export function calendarOf({ calendarId, interview, steps, things, hrefs, messagesHref, page, now }: Asked): string {
  const named = nameOf(interview);
  const event = (id: string, date: string, words: string, reason: string, href: string): CalendarEvent => ({
    uid: `${calendarId}-${id}@after-the-interview`,
    date,
    summary: named === INTERVIEWS.unnamed ? words : `${words}: ${named}`,
    description: PLAN.description(reason),
    url: new URL(href, page).href,
    alarmAt: ALARM,
    sequence: calendarSequence(now),
  });
  const events = [
    ...steps.map(({ step, date, reason, isMoved, planned }) => {
      const why = isMoved ? PLAN.moved(dateInWords(planned)) : reasonInWords(reason);
      return event(step, date, PLAN.steps[step], why, hrefs[step] ?? '');
    }),
    ...things.map(({ id, day }) => {
      const href = promisedHref(messagesHref, id);
      return event(`promised-${id}`, day, promisedStep(interview, id), whoItIsFor(interview, id), href);
    }),
  ];
  return calendarFile(events, now);
}
