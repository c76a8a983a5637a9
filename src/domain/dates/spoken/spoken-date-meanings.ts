import { addBusinessDays, addDays, addMonths, endOfMonth, weekdayOf } from '../business-days.ts';
import { isCalendarDate } from '../calendar-date.ts';

type Words = Readonly<Record<string, string | undefined>>;
/** The words of a pattern by their names, and the date they mean when they are said on `today`. */
export type Meaning = (words: Words, today: string) => string | undefined;

const FRIDAY = 5;
const SUNDAY = 7;
/** The last day of the early and the middle part of a week, from Monday, and of a month. */
const WEEK_PARTS: Readonly<Record<string, number>> = { early: 2, mid: 3 };
const MONTH_PARTS: Readonly<Record<string, string>> = { early: '10', mid: '20' };
const VAGUE_COUNTS: Readonly<Record<string, number>> = { couple: 2, few: 3, several: 5 };
/** A day with its month that went by at most so many days ago is that day, and not the one of the next year. */
const GONE_BY = 92;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

function numberOf(name: string, names: readonly string[]): number {
  return names.indexOf(name.slice(0, 3)) + 1 || Number(name);
}

/** The first days of the months that may be meant, in order. */
function monthsMeant({ month, year, which }: Words, today: string): readonly string[] {
  const first = `${today.slice(0, 8)}01`;
  if (month === undefined) {
    const next = addMonths(first, 1);
    return which === 'this' ? [first] : which === 'next' ? [next] : [first, next];
  }
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [Number(year.padStart(4, '20'))];
  const inYear = String(numberOf(month, MONTHS)).padStart(2, '0');
  return years.map((each) => `${String(each).padStart(4, '0')}-${inYear}-01`).filter(isCalendarDate);
}

/** The first day that may be meant: one of a month that is named may have gone by. */
function earliestOf({ month }: Words, today: string): string {
  const day = month === undefined ? today : addDays(today, -GONE_BY);
  return isCalendarDate(day) ? day : today;
}

/**
 * A day or a part of a month: the first that exists and is not past, or of a named month one that went by lately. A weekday
 * chooses the month if none is named.
 * @example inMonth({ month: 'dec', day: '4' }, '2026-11-03') // '2026-12-04'
 * @example inMonth({ month: 'dec', day: '15' }, '2026-12-28') // '2026-12-15'
 */
export const inMonth: Meaning = (words, today) => {
  const { month, day, part = 'late', weekday } = words;
  const number = day ?? MONTH_PARTS[part];
  const earliest = earliestOf(words, today);
  const isSaid = (date: string): boolean => weekday === undefined || weekdayOf(date) === numberOf(weekday, WEEKDAYS);
  const date = monthsMeant(words, today)
    .map((first) => (number === undefined ? endOfMonth(first) : `${first.slice(0, 8)}${number.padStart(2, '0')}`))
    .find((each) => isCalendarDate(each) && each >= earliest && (month !== undefined || isSaid(each)));
  return date !== undefined && isSaid(date) ? date : undefined;
};

/**
 * A date that is also called this or next Friday: one of this week or the next.
 * @example inMonthSoon({ weekday: 'friday', day: '4' }, '2026-11-03') // undefined: a month away
 */
export const inMonthSoon: Meaning = (words, today) => {
  const date = inMonth(words, today);
  return date !== undefined && date >= today && date <= addDays(today, 2 * SUNDAY - weekdayOf(today))
    ? date
    : undefined;
};

/**
 * The last day before a month; "before November", said in November, is unclear.
 * @example beforeMonth({ month: 'dec' }, '2026-11-03') // '2026-11-30'
 */
export const beforeMonth: Meaning = (words, today) =>
  monthsMeant(words, today)
    .map((first) => addDays(first, -1))
    .find((date) => date >= today && (words.year !== undefined || date < addMonths(today, 11)));

/**
 * The Friday of the first to fourth week of a month. The first has most of its business days in it.
 * @example weekOfMonth({ nth: '1', month: 'jan' }, '2026-12-20') // '2027-01-08'
 */
export const weekOfMonth: Meaning = ({ nth, ...words }, today) =>
  monthsMeant(words, today)
    .map((first) => addDays(first, 7 * Number(nth) - 4))
    .map((earliest) => addDays(earliest, (FRIDAY + SUNDAY - weekdayOf(earliest)) % SUNDAY))
    .find((friday) => friday >= earliestOf(words, today));

/**
 * Two numbers with a slash mean a date only if one of them cannot be a month, or if they are the same. With a year of
 * two figures, the day and the year must not change places either.
 * @example slashed({ a: '13', b: '12' }, '2026-11-03') // '2026-12-13'
 * @example slashed({ a: '26', b: '12', year: '27' }, '2026-11-03') // undefined
 */
export const slashed: Meaning = ({ a = '', b = '', year, weekday }, today) => {
  if (Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b)) return undefined;
  const [month, day] = Number(a) > 12 ? [b, a] : [a, b];
  if (year?.length === 2 && inMonth({ year: a.padStart(2, '0'), month: b, day: year }, today) !== undefined) {
    return a === year ? inMonth({ month, day, year, weekday }, today) : undefined;
  }
  return inMonth({ month, day, year, weekday }, today);
};

/**
 * A day or a part of a week from Monday to Sunday: of the next one if it is over, or if `next` is said.
 * @example inWeek({ which: 'next', part: 'early' }, '2026-11-03') // '2026-11-10'
 */
export const inWeek: Meaning = ({ weekday, part = 'late', weekend, which }, today) => {
  const partEnds = weekend === undefined ? (WEEK_PARTS[part] ?? FRIDAY) : SUNDAY;
  const number = weekday === undefined ? partEnds : numberOf(weekday, WEEKDAYS);
  const days = number - weekdayOf(today);
  // On a Friday, "Friday" alone is the next one: who means today says so.
  const isOver = days < 0 || (days === 0 && weekday !== undefined && which === undefined);
  return addDays(today, which === 'next' || isOver ? days + 7 : days);
};

/**
 * The second of two weekdays, counted from the first.
 * @example toWeekday({ weekday: 'mon', last: 'wed' }, '2026-11-03') // '2026-11-11'
 */
export const toWeekday: Meaning = ({ weekday, last }, today) =>
  inWeek({ weekday: last }, inWeek({ weekday }, today) ?? today);

/**
 * So much later. Vague counts of days are days at the office, where the answer is waited for.
 * @example later({ count: '2', unit: 'week' }, '2026-11-03') // '2026-11-17'
 */
export const later: Meaning = ({ count, vague, unit = '' }, today) => {
  const number = Number(count ?? VAGUE_COUNTS[vague ?? ''] ?? 1);
  if (unit === 'week') return addDays(today, 7 * number);
  if (unit === 'fortnight') return addDays(today, 14 * number);
  if (unit === 'month') return addMonths(today, number);
  if (unit === 'hour' || unit === 'hr') return addDays(today, Math.ceil(number / 24));
  return unit === 'day' && vague === undefined ? addDays(today, number) : addBusinessDays(today, number, new Set());
};
