import { foldLines, textForFile } from './fold-lines.ts';

export type CalendarEvent = {
  /** Stable, so that a second import replaces the first: `<interview>-<step>@after-the-interview`. */
  readonly uid: string;
  /** `YYYY-MM-DD`; the event lasts all day. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** The way back, as `location.href` gives it; empty for none. */
  readonly url: string;
  /** `HH:MM` on the person's own clock that day, or null for no reminder. */
  readonly alarmAt: string | null;
  /** Has to grow with each file in which the event is told anew; see calendarSequence. */
  readonly sequence: number;
  /** CANCELLED takes a step off the calendar that is done or gone. */
  readonly status: 'CONFIRMED' | 'CANCELLED';
};

type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number];
/** A part of a calendar as jCal (RFC 7265), which ICAL.stringify writes as iCalendar. */
export type CalendarData = [name: string, properties: Property[], components: CalendarData[]];

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

function text(name: string, value: string): Property {
  return [name, {}, 'text', textForFile(value)];
}

function reminder({ summary }: CalendarEvent, alarmAt: string): CalendarData {
  const trigger: Property = ['trigger', {}, 'duration', sinceMidnight(alarmAt)];
  return ['valarm', [text('action', 'DISPLAY'), trigger, text('description', summary)], []];
}

function eventData(event: CalendarEvent, stamp: Date): CalendarData {
  const properties: Property[] = [
    text('uid', event.uid),
    ['dtstamp', {}, 'date-time', `${stamp.toISOString().slice(0, 19)}Z`],
    ['dtstart', {}, 'date', event.date],
    ['dtend', {}, 'date', dayAfter(event.date)],
    ['sequence', {}, 'integer', event.sequence],
    text('status', event.status),
    text('transp', 'TRANSPARENT'),
    text('summary', event.summary),
    ...(event.description === '' ? [] : [text('description', event.description)]),
    ...(WEB_ADDRESS.test(event.url) ? [['url', {}, 'uri', event.url] satisfies Property] : []),
  ];
  const reminds = event.alarmAt !== null && event.status === 'CONFIRMED';
  return ['vevent', properties, reminds ? [reminder(event, event.alarmAt)] : []];
}

/**
 * The text of a calendar file (RFC 5545) with one all-day event a step. Texts go through textForFile; an address that
 * is not on the web is left out; a cancelled event has no reminder. A reminder counts hours from midnight, so that on
 * the two days a year on which the clocks change it comes an hour off.
 * @param stamp the moment at which the file is made
 * @param stringify `ICAL.stringify` of ical.js, which is loaded only when a file is asked for
 * @throws RangeError for a `date` or an `alarmAt` that is none
 * @example calendarFile([{ ..., date: '2026-11-03', alarmAt: '09:00' }], stamp, ICAL.stringify)
 *   // 'BEGIN:VCALENDAR ... DTSTART;VALUE=DATE:20261103 ... TRIGGER:PT9H ... END:VCALENDAR' on lines ended by CRLF
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  stamp: Date,
  stringify: (calendar: CalendarData) => string,
): string {
  const properties = [
    text('version', '2.0'),
    text('prodid', '-//After the Interview//EN'),
    text('calscale', 'GREGORIAN'),
    text('method', 'PUBLISH'),
  ];
  const written = stringify(['vcalendar', properties, events.map((event) => eventData(event, stamp))]);
  // ical.js folds at 75 octets, not counting the space that begins the next line: 76.
  return foldLines(written.replaceAll('\r\n ', '').split('\r\n').slice(0, -1));
}
