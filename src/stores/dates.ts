/* The room of the dates: those moved by hand, and the days on which nobody works. */
import { interviewRecord, settingsRecord } from './record/current.ts';

/** Moves the date of a step, or puts it back to the planned one (`undefined`). */
export function moveDate(step: string, date: string | undefined): void {
  interviewRecord.change(['moved', step], date, 'now');
}

/** Marks a day on which nobody works, or takes the mark away. */
export function markHoliday(date: string, isHoliday: boolean): void {
  settingsRecord.change(['holidays', date], isHoliday ? '' : undefined, 'now');
}
