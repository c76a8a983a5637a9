import { newCalendarId } from '../domain/files/calendar-id.ts';
import { $interview, interviewRecord } from './record/current.ts';

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
  interviewRecord.change('calendarId', (record) => ({ ...record, calendarId }), 'now');
  return calendarId;
}
