import { carriedOver } from '../../domain/backup/carried-over.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { kept, lookForLast } from './last-restore.ts';
import { replaceTexts, textAt, type ReplaceResult } from './replaced-texts.ts';

const parsed = (text: string | null): unknown => (text === null ? undefined : (JSON.parse(text) as unknown));

/** What a document becomes: as it was before, with what was written in it since. One that was erased since stays so. */
function undone(rest: string, before: string | null, after: string | null): string | null {
  const now = textAt(rest);
  if (now === after) return before;
  if (now === null) return null;
  try {
    const carried = carriedOver(parsed(before), parsed(after), parsed(now));
    return carried === undefined ? null : JSON.stringify(carried);
  } catch {
    // A document that was set aside is no JSON: what is there now stays.
    return now;
  }
}

/**
 * Brings back what stood here before, along with what was written since; what stands here now is kept in its place, so that
 * this can be undone as well.
 */
export function undoRestore(now: Date, keepsBefore: boolean): ReplaceResult {
  const last = kept();
  if (last === undefined || !('texts' in last)) return 'refused';
  const texts = Object.fromEntries(
    Object.entries(last.texts).map(([rest, before]) => [rest, undone(rest, before, last.after[rest] ?? null)]),
  );
  const way = last.way === 'undone' ? 'merge' : 'undone';
  const result = replaceTexts(texts, { way, on: calendarDate(now) }, keepsBefore);
  lookForLast();
  return result;
}
