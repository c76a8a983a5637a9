import { addDays } from './business-days.ts';
import { isCalendarDate } from './calendar-date.ts';

/** For so many days what was deleted can be brought back. */
const DAYS = 30;

/**
 * The last day on which a deleted interview can be brought back.
 * @param deletedOn the calendar date on which it was deleted
 * @example keptUntil('2026-11-24') // '2026-12-24'
 */
export function keptUntil(deletedOn: string): string {
  return isCalendarDate(deletedOn) ? addDays(deletedOn, DAYS) : '';
}

/**
 * Whether a deleted interview is due to be removed for good. One that was never deleted is not, nor one whose day cannot
 * be read: that is kept until the person removes it.
 * @param today the calendar date on the clock of the person
 * @example isKeptNoLonger('2026-11-24', '2026-12-25') // true
 */
export function isKeptNoLonger(deletedOn: string, today: string): boolean {
  const until = keptUntil(deletedOn);
  return until !== '' && until < today;
}
