import { addBusinessDays, addDays, addMonths, endOfMonth, isCalendarDate, weekdayOf } from './business-days.ts';

export type SpokenDate = { readonly kind: 'date'; readonly date: string } | { readonly kind: 'unclear' };

type Words = Readonly<Record<string, string | undefined>>;
/** The words of a pattern by their names, and the date they mean when they are said on `today`. */
type Meaning = (words: Words, today: string) => string | undefined;

/** No answer is longer; what is, was pasted by mistake. */
const LONGEST = 200;
const FRIDAY = 5;
const SUNDAY = 7;
/** The last day of the early and the middle part of a week, from Monday, and of a month. */
const WEEK_PARTS: Readonly<Record<string, number>> = { early: 2, mid: 3 };
const MONTH_PARTS: Readonly<Record<string, string>> = { early: '10', mid: '20' };
const VAGUE_COUNTS: Readonly<Record<string, number>> = { couple: 2, few: 3, several: 5 };
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY =
  '(?<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const WEEKDAY_FIRST = `(?:${WEEKDAY} )?`;
const OR = '(?:-| to | or | and )';
const TH = '(?:st|nd|rd|th)';
const DAY = String.raw`(?:\d{1,2}${TH}?${OR})?(?<day>\d{1,2})${TH}?`;
const YEAR = String.raw`(?: (?<year>\d{4}))?`;
const PART = '(?<part>early|mid|late)';
const WHICH = '(?<which>this|next)';
const OFFICE_DAY = '(?:business|working|work|week) ?day';
const UNIT = `(?<unit>hour|hr|day|${OFFICE_DAY}|week|fortnight|month)`;
const COUNT = String.raw`(?:(?:\d{1,3}${OR})?(?<count>\d{1,3})|(?<vague>couple|few|several))`;
const END_OF_DAY = 'late (?:business day|day|business)';
const TIME_OF_DAY = String.raw`(?:${END_OF_DAY}|morning|afternoon|evening|noon|\d{1,2}(?::\d\d)? ?[ap] ?m)`;

/** What is made plain, in this order. */
const REWRITES = [
  ...NUMBERS.map((word, number) => [word, String(number)]),
  ['first', '1st'],
  [String.raw`(\d{1,2})[-.](\d{1,2})[-.](\d{4})`, '$1/$2/$3'],
  ['(?:no|not) later than|at the latest|from (?:now|today)|or (?:so|sooner|earlier)|on or before|(?:this )?coming', ''],
  ['by|on|in|at|before|until|till|within|over|during|around|about|probably|maybe|some ?time|the|of|time|latest', ''],
  ['beginning|start', 'early'],
  ['middle|midway', 'mid'],
  ['mid(week|month)', 'mid $1'],
  ['end|later|close', 'late'],
  ['eod|cob', 'late day'],
  ['eow', 'late week'],
  ['eom', 'late month'],
  ['(?:an? |next )?(couple|few|several)', '$1'],
  [String.raw`next (\d+)`, '$1'],
  [String.raw`an? (day|week|month) or (\d)`, '$2 $1s'],
  [`this (?:morning|afternoon|evening)|^${END_OF_DAY}$`, 'today'],
  [`^${TIME_OF_DAY} | ${TIME_OF_DAY}$`, ' '],
].map(([pattern = '', plain = '']) => [new RegExp(String.raw`\b(?:${pattern})\b`, 'g'), plain] as const);

function inPlainWords(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase().replaceAll(/['’]/g, '').replaceAll(/[–—]/g, '-');
  // A dash, point, colon or slash says something between two digits alone.
  const words = letters.replaceAll(/[^a-z0-9\-.:/]|[-.:/]+(?!\d)/g, ' ').replaceAll(/(^|\D)[-.:/]+/g, '$1 ');
  const tidy = (each: string): string => each.replaceAll(/\s+/g, ' ').trim();
  return REWRITES.reduce((phrase, [pattern, plain]) => tidy(phrase.replaceAll(pattern, plain)), tidy(words));
}

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
  const years = year === undefined ? [thisYear, thisYear + 1] : [Number(year)];
  const inYear = String(numberOf(month, MONTHS)).padStart(2, '0');
  return years.map((each) => `${String(each).padStart(4, '0')}-${inYear}-01`).filter(isCalendarDate);
}

/** A day or a part of a month: the first that exists and is not past. A weekday chooses the month if none is named. */
const inMonth: Meaning = (words, today) => {
  const { month, day, part = 'late', weekday } = words;
  const number = day ?? MONTH_PARTS[part];
  const isSaid = (date: string): boolean => weekday === undefined || weekdayOf(date) === numberOf(weekday, WEEKDAYS);
  const date = monthsMeant(words, today)
    .map((first) => (number === undefined ? endOfMonth(first) : `${first.slice(0, 8)}${number.padStart(2, '0')}`))
    .find((each) => isCalendarDate(each) && each >= today && (month !== undefined || isSaid(each)));
  return date !== undefined && isSaid(date) ? date : undefined;
};

/** Two numbers with a slash mean a date only if one of them cannot be a month, or if they are the same. */
const slashed: Meaning = ({ a = '', b = '', year }, today) => {
  if (Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b)) return undefined;
  const [month, day] = Number(a) > 12 ? [b, a] : [a, b];
  return inMonth({ month, day, year }, today);
};

/** A day or a part of a week from Monday to Sunday: of the next one if it is over, or if `next` is said. */
const inWeek: Meaning = ({ weekday, part = 'late', weekend, which }, today) => {
  const partEnds = weekend === undefined ? (WEEK_PARTS[part] ?? FRIDAY) : SUNDAY;
  const number = weekday === undefined ? partEnds : numberOf(weekday, WEEKDAYS);
  const days = number - weekdayOf(today);
  // On a Friday, "Friday" alone is the next one: who means today says so.
  const isOver = days < 0 || (days === 0 && weekday !== undefined && which === undefined);
  return addDays(today, which === 'next' || isOver ? days + 7 : days);
};

/** Vague counts of days are days at the office, where the answer is waited for. */
const later: Meaning = ({ count, vague, unit = '' }, today) => {
  const number = Number(count ?? VAGUE_COUNTS[vague ?? ''] ?? 1);
  if (unit === 'week') return addDays(today, 7 * number);
  if (unit === 'fortnight') return addDays(today, 14 * number);
  if (unit === 'month') return addMonths(today, number);
  if (unit === 'hour' || unit === 'hr') return addDays(today, Math.ceil(number / 24));
  return unit === 'day' && vague === undefined ? addDays(today, number) : addBusinessDays(today, number, new Set());
};

/** What is counted from another day than today, like "a week from Friday". */
function counted(span: string, start: string | undefined): string | undefined {
  return start === undefined ? undefined : meaningOf(span, start);
}

/** The later of two answers, if they are told in their order. */
const laterOfTwo: Meaning = ({ one = '', other = '' }, today) => {
  const [first, last] = [meaningOf(one, today), meaningOf(other, today)];
  return first !== undefined && last !== undefined && first <= last ? last : undefined;
};

const WORDINGS: readonly (readonly [pattern: string, Meaning])[] = [
  ['(?:late )?today|tonight', (_, today) => today],
  ['(?:early |late )?tomorrow', (_, today) => addDays(today, 1)],
  ['day after tomorrow', (_, today) => addDays(today, 2)],
  [`next ${OFFICE_DAY}`, (_, today) => addBusinessDays(today, 1, new Set())],
  [String.raw`(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})`, inMonth],
  [String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?:/(?<year>\d{4}))?`, slashed],
  [`${WEEKDAY_FIRST}${MONTH} ${DAY}${YEAR}`, inMonth],
  [`${WEEKDAY_FIRST}${DAY} ${MONTH}${YEAR}`, inMonth],
  [String.raw`${WEEKDAY_FIRST}(?<day>\d{1,2})${TH}(?: ${WHICH} month)?`, inMonth],
  [`(?:${PART} )?${MONTH}${YEAR}`, inMonth],
  [`(?:${PART} )?${WHICH} month`, inMonth],
  [`${PART} month`, inMonth],
  ['late (?:this )?year|this year', (_, today) => `${today.slice(0, 4)}-12-31`],
  [`(?:${WHICH} )?${WEEKDAY}`, inWeek],
  [`${WEEKDAY} ${WHICH} week`, inWeek],
  [`${WHICH} week ${WEEKDAY}`, inWeek],
  [`(?:${PART} )?${WHICH} week(?<weekend>end)?`, inWeek],
  [`${PART} week`, inWeek],
  ['week(?<weekend>end)', inWeek],
  ['week after(?: next)?', (_, today) => inWeek({ which: 'next' }, addDays(today, 7))],
  ['week (?<day>.+)', ({ day = '' }, today) => counted('this week', meaningOf(day, today))],
  [`(?:after )?${COUNT} ${UNIT}s?`, later],
  [`(?:an? |another )?${UNIT}`, later],
  ['(?<span>.+) from (?<start>.+)', ({ span = '', start = '' }, today) => counted(span, meaningOf(start, today))],
  ['(?:between )?(?<one>.+) (?:or|to|and) (?<other>.+)', laterOfTwo],
];
const READERS = WORDINGS.map(([pattern, meaning]) => [new RegExp(`^(?:${pattern})$`), meaning] as const);

function meaningOf(plain: string, today: string): string | undefined {
  for (const [pattern, meaning] of READERS) {
    const match = pattern.exec(plain);
    if (match !== null) return meaning(match.groups ?? {}, today);
  }
  return undefined;
}

/**
 * The calendar date that somebody means by the words in which they said when they will decide.
 *
 * A span gives its last day, so that nobody asks too early: "next week" is its Friday, "December" its last day, "early"
 * and "mid" end on Tuesday and Wednesday of a week and on the 10th and 20th of a month. Weeks begin on Monday; "next
 * Friday" is the one of next week. "A couple of", "a few" and "several" are 2, 3 and 5, and of days they are business
 * days (Monday to Friday). A day without a year is the next one; one that has passed is unclear, and so are a date that
 * could be read in two ways and a weekday that does not fit.
 * @param text in English; case, spaces and punctuation do not matter
 * @param today the calendar date on which it was said
 * @returns a date that is never before today, or `unclear`; no text is an error
 * @example readSpokenDate('by the end of next week', '2026-11-03') // { kind: 'date', date: '2026-11-13' }
 * @example readSpokenDate('4/12', '2026-11-03') // { kind: 'unclear' }
 */
export function readSpokenDate(text: string, today: string): SpokenDate {
  if (text.length > LONGEST || !isCalendarDate(today)) return { kind: 'unclear' };
  const date = meaningOf(inPlainWords(text), today);
  return date === undefined ? { kind: 'unclear' } : { kind: 'date', date };
}
