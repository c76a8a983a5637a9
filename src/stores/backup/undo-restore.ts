import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { kept, lookForLast } from './last-restore.ts';
import { replaceTexts, type ReplaceResult } from './replaced-texts.ts';

/** Brings back what stood here before; what stands here now is kept in its place, so that this can be undone as well. */
export function undoRestore(now: Date, keepsBefore: boolean): ReplaceResult {
  const last = kept();
  if (last === undefined || !('texts' in last)) return 'refused';
  const result = replaceTexts(last.texts, { way: 'undone', on: calendarDate(now) }, keepsBefore);
  lookForLast();
  return result;
}
