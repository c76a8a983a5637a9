import { addDays } from '../dates/business-days.ts';
import { isCalendarDate } from '../dates/calendar-date.ts';
import type { Settings } from '../record/settings.ts';

/** So many days may pass without a backup before it is mentioned, and after "not now" before it is mentioned again. */
const DAYS = 7;

type Marks = Pick<Settings, 'backedUpOn' | 'keptSince' | 'remindAgainOn'>;

/** A day less than a week ago, or tomorrow's for one who has flown west; one further ahead is of a clock that was wrong. */
function isLately(day: string, today: string): boolean {
  return day <= addDays(today, 1) && today < addDays(day, DAYS);
}

/**
 * Whether the calendar allows to mention a backup: a week has gone by since the last one, or since something was first
 * stored here, and since "not now". Whether anything changed meanwhile is asked only then, as it takes longer to find out.
 * @param today the calendar date on the clock of the person
 * @example mayRemind({ backedUpOn: '', keptSince: '2026-11-03', remindAgainOn: '' }, '2026-11-10') // true
 */
export function mayRemind({ backedUpOn, keptSince, remindAgainOn }: Marks, today: string): boolean {
  const since = isCalendarDate(backedUpOn) ? backedUpOn : keptSince;
  if (!isCalendarDate(since) || isLately(since, today)) return false;
  return !isCalendarDate(remindAgainOn) || !isLately(addDays(remindAgainOn, -DAYS), today);
}

/**
 * The day on which a backup is mentioned again after "not now".
 * @param today a calendar date
 * @example remindNextOn('2026-11-10') // '2026-11-17'
 */
export function remindNextOn(today: string): string {
  return addDays(today, DAYS);
}

/** How the last backup stands to what is stored: there is none, it holds all of it, or something changed since. */
export type BackupState = 'never' | 'holdsAll' | 'changed';

/**
 * How the last backup stands to what is stored now.
 * @param now the checksum of what is stored
 * @example backupState({ backedUpOn: '2026-11-20', backedUpAs: '9f3ac01b' }, '9f3ac01b') // 'holdsAll'
 */
export function backupState(
  { backedUpOn, backedUpAs }: Pick<Settings, 'backedUpOn' | 'backedUpAs'>,
  now: string,
): BackupState {
  if (!isCalendarDate(backedUpOn)) return 'never';
  return backedUpAs === now ? 'holdsAll' : 'changed';
}

const DAY = 86_400_000;

/**
 * How many days lie between two calendar dates; negative when the second is the earlier one.
 * @example daysFrom('2026-02-27', '2026-03-01') // 2
 */
export function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY);
}
