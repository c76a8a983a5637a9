import { escapedText, foldLines, textForFile } from './fold-lines.ts';

export type CalendarEvent = {
  /** Stable, so that a second import replaces the first, and like no other: see `calendarId` in an interview. */
  readonly uid: string;
  /** `YYYY-MM-DD`; the event lasts all day. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** The way back, as `location.href` gives it; empty for none. */
  readonly url: string;
  /** `HH:MM` on the person's own clock that day. */
  readonly alarmAt: string;
  /** Has to grow with each file in which the event is told anew; see calendarSequence. */
  readonly sequence: number;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** As `location.href` gives them: visible ASCII, the rest encoded. No program agrees with another about a backslash. */
const WEB_ADDRESS = /^https?:\/\/[!-[\]-~]+$/u;

/**
 * A number that grows by one each minute, for `sequence`.
 * @param stamp the moment at which the file is made; before 2020 the number is 0
 * @example calendarSequence(new Date('2020-01-01T01:00:30Z')) // 60
 */
export function calendarSequence(stamp: Date): number {
  return Math.max(0, Math.floor((stamp.getTime() - Date.UTC(2020)) / MINUTE));
}

function dayAfter(date: string): string {
  const start = new Date(`${date}T00:00:00Z`);
  const next = new Date(start.getTime() + DAY);
  // A day that its month does not have would roll over into the next month; a year has four digits.
  const isReal = !Number.isNaN(next.getTime()) && start.toISOString() === `${date}T00:00:00.000Z`;
  if (!isReal || next.getUTCFullYear() > 9999) {
    throw new RangeError(`An event needs a calendar date like 2026-11-03; found "${date}".`);
  }
  return next.toISOString().slice(0, 10);
}

/** The time from midnight as a duration: `PT9H30M`. */
function sinceMidnight(time: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RangeError(`A reminder needs a time like 09:30; found "${time}".`);
  }
  const hours = Number(time.slice(0, 2));
  const minutes = Number(time.slice(3));
  if (minutes === 0) return hours === 0 ? 'PT0S' : `PT${String(hours)}H`;
  return hours === 0 ? `PT${String(minutes)}M` : `PT${String(hours)}H${String(minutes)}M`;
}

function property(name: string, text: string): string {
  return `${name}:${escapedText(textForFile(text))}`;
}

function eventLines(event: CalendarEvent, stamp: Date): readonly string[] {
  const compact = (date: string): string => date.replaceAll('-', '');
  const end = dayAfter(event.date);
  return [
    'BEGIN:VEVENT',
    property('UID', event.uid),
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(event.date)}`,
    `DTEND;VALUE=DATE:${compact(end)}`,
    `SEQUENCE:${String(event.sequence)}`,
    'TRANSP:TRANSPARENT',
    property('SUMMARY', event.summary),
    ...(event.description === '' ? [] : [property('DESCRIPTION', event.description)]),
    ...(WEB_ADDRESS.test(event.url) ? [`URL:${event.url}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${sinceMidnight(event.alarmAt)}`,
    property('DESCRIPTION', event.summary),
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * The text of a calendar file (RFC 5545) with one all-day event a step. Texts go through textForFile; an address that
 * is not on the web is left out. A reminder counts hours from midnight, so that on the two days a year on which the
 * clocks change it comes an hour off. There is no METHOD: with one, a program may take the file for an invitation, and
 * ask for an organizer.
 * @param stamp the moment at which the file is made
 * @throws RangeError for a `date` or an `alarmAt` that is none
 * @example calendarFile([{ ..., date: '2026-11-03', alarmAt: '09:00' }], stamp)
 *   // 'BEGIN:VCALENDAR ... DTSTART;VALUE=DATE:20261103 ... TRIGGER:PT9H ... END:VCALENDAR' on lines ended by CRLF
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: Date): string {
  return foldLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//After the Interview//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]);
}
