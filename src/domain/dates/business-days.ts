import { isCalendarDate } from './calendar-date.ts';

const LAST_DATE = '9999-12-31';
const DAY = 24 * 60 * 60_000;
const FRIDAY = 5;

/**
 * The start of a date in UTC, where each day has 24 hours and none is left out, as December 30, 2011 was in Samoa. A
 * plain Date, asked by its UTC names alone: a test clock gives plain Dates in place of any class that answers in UTC.
 */
function startOf(date: string): Date {
  if (!isCalendarDate(date)) throw new RangeError(`A calendar date looks like 2026-11-03; found "${date}".`);
  return new Date(`${date}T00:00:00Z`);
}

function dateOf(moment: Date): string {
  const year = moment.getUTCFullYear();
  if (Number.isNaN(year) || year > 9999) return LAST_DATE;
  return year < 1 ? '0001-01-01' : moment.toISOString().slice(0, 10);
}

/**
 * The date so many days later, or earlier when `count` is negative; it stays within the years 1 to 9999.
 * @throws RangeError for a `date` that is none
 * @example addDays('2026-02-27', 2) // '2026-03-01'
 */
export function addDays(date: string, count: number): string {
  return dateOf(new Date(startOf(date).getTime() + count * DAY));
}

/**
 * The same day so many months later, or the last day of that month if it is shorter.
 * @throws RangeError for a `date` that is none
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: string, count: number): string {
  const later = startOf(date);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + count);
  // A day that its month does not have rolled over into the next one.
  if (later.getUTCDate() !== day) later.setUTCDate(0);
  return dateOf(later);
}

/**
 * The last day of the month in which a date lies.
 * @throws RangeError for a `date` that is none
 * @example endOfMonth('2028-02-03') // '2028-02-29'
 */
export function endOfMonth(date: string): string {
  const end = startOf(date);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return dateOf(end);
}

/**
 * The day of the week from Monday, 1, to Sunday, 7.
 * @throws RangeError for a `date` that is none
 * @example weekdayOf('2026-11-03') // 2
 */
export function weekdayOf(date: string): number {
  return startOf(date).getUTCDay() || 7;
}

/**
 * Whether a date is a business day: no Saturday, no Sunday, and none of the holidays that the person marked.
 * @throws RangeError for a `date` that is none
 * @example isBusinessDay('2026-12-25', new Set(['2026-12-25'])) // false
 */
export function isBusinessDay(date: string, holidays: ReadonlySet<string>): boolean {
  return weekdayOf(date) <= FRIDAY && !holidays.has(date);
}

/** So many weekdays later. From a weekend they are counted from its Friday, and each five pass another weekend. */
function addWeekdays(date: string, count: number): string {
  const overFriday = Math.max(weekdayOf(date) - FRIDAY, 0);
  const weekends = Math.floor((weekdayOf(date) - overFriday - 1 + count) / FRIDAY);
  return count === 0 ? date : addDays(date, count - overFriday + 2 * weekends);
}

/**
 * The date so many business days later. The first business day after `date` counts 1, whether `date` is one or not.
 * However many holidays are marked, each is looked at once; marks that are no calendar dates are passed over.
 * @param count a whole number, 0 or more; 0 gives `date` itself
 * @throws RangeError for a `date` that is none
 * @example addBusinessDays('2026-12-24', 2, new Set(['2026-12-25'])) // '2026-12-29'
 */
export function addBusinessDays(date: string, count: number, holidays: ReadonlySet<string>): string {
  const isInTheWay = (holiday: string): boolean => isCalendarDate(holiday) && weekdayOf(holiday) <= FRIDAY;
  return [...holidays]
    .filter((holiday) => holiday > date)
    .sort()
    .reduce(
      (end, holiday) => (holiday <= end && isInTheWay(holiday) ? addWeekdays(end, 1) : end),
      addWeekdays(date, count),
    );
}

/**
 * The date itself if it is a business day, or else the first business day after it.
 * @throws RangeError for a `date` that is none
 * @example nextBusinessDay('2026-11-07', new Set()) // '2026-11-09'
 */
export function nextBusinessDay(date: string, holidays: ReadonlySet<string>): string {
  return isBusinessDay(date, holidays) ? date : addBusinessDays(date, 1, holidays);
}
