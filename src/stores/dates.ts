/* The room of the dates: those moved by hand, the days on which nobody works, and what the calendar calls its entries. */
import { newCalendarId } from '../domain/files/calendar-id.ts';
import { $interview, interviewRecord, settingsRecord } from './record/current.ts';

/** Moves the date of a step, or puts it back to the planned one (`undefined`). */
export function moveDate(step: string, date: string | undefined): void {
  interviewRecord.change(['moved', step], date, 'now');
}

/** Marks a day on which nobody works, or takes the mark away. */
export function markHoliday(date: string, isHoliday: boolean): void {
  settingsRecord.change(['holidays', date], isHoliday ? '' : undefined, 'now');
}

/**
 * The random part of the names of the current interview's calendar entries. It is made when the first calendar is, and
 * kept, so that the next file updates what the first one added. Of two tabs that make one at once, the later is kept, and
 * both use it from then on.
 * @param chance gives numbers from 0 up to 1
 */
export function keepCalendarId(chance: () => number): string {
  const kept = $interview.get().calendarId;
  if (kept !== '') return kept;
  const calendarId = newCalendarId(chance);
  interviewRecord.change(['calendarId'], calendarId, 'now');
  return calendarId;
}
