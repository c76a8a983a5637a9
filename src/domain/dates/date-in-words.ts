import { isCalendarDate } from './calendar-date.ts';

const IN_FULL: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeZone: 'UTC' };
const THIS_YEAR: Intl.DateTimeFormatOptions = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' };

/**
 * A calendar date in words, the same in every time zone; a text that is no calendar date is returned as it is.
 * @param date `YYYY-MM-DD`
 * @param today the calendar date on the clock of the person, whose year goes without saying; without it the year is said
 * @example dateInWords('2026-11-03') // 'Tuesday, November 3, 2026'
 * @example dateInWords('2026-11-03', '2026-12-24') // 'Tuesday, November 3'
 */
export function dateInWords(date: string, today?: string): string {
  if (!isCalendarDate(date)) return date;
  const isThisYear = today?.slice(0, 4) === date.slice(0, 4);
  return new Intl.DateTimeFormat('en-CA', isThisYear ? THIS_YEAR : IN_FULL).format(new Date(`${date}T00:00:00Z`));
}

const DAY: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric', timeZone: 'UTC' };

/**
 * The day and month of a calendar date, where the year and the day of the week go without saying; a text that is no
 * calendar date is returned as it is.
 * @param date `YYYY-MM-DD`
 * @example dayInWords('2026-11-03') // 'November 3'
 */
export function dayInWords(date: string): string {
  return isCalendarDate(date) ? new Intl.DateTimeFormat('en-CA', DAY).format(new Date(`${date}T00:00:00Z`)) : date;
}

const SHORT: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };

/**
 * The day and month of a calendar date where there is little room; a text that is no calendar date is returned as it is.
 * @param date `YYYY-MM-DD`
 * @example shortDay('2026-11-03') // 'Nov 3'
 */
export function shortDay(date: string): string {
  // Canadian English writes "Nov." in some browsers and "Nov" in others.
  return isCalendarDate(date) ? new Intl.DateTimeFormat('en-US', SHORT).format(new Date(`${date}T00:00:00Z`)) : date;
}
