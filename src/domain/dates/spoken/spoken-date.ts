import { addBusinessDays, addDays, weekdayOf } from '../business-days.ts';
import { isCalendarDate } from '../calendar-date.ts';
import {
  beforeMonth,
  inMonth,
  inMonthSoon,
  inWeek,
  later,
  slashed,
  toWeekday,
  weekOfMonth,
  type Meaning,
} from './spoken-date-meanings.ts';
import { inPlainWords } from './spoken-date-words.ts';

export type SpokenDate = { readonly kind: 'date'; readonly date: string } | { readonly kind: 'unclear' };

type Wording = readonly [pattern: string, Meaning];
type Reader = readonly [pattern: RegExp, Meaning];

/** No answer is longer; what is, was pasted by mistake. */
const LONGEST = 200;

const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH = `(?<month>${MONTH_NAME})`;
const WEEKDAY_NAME =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const WEEKDAY = `(?<weekday>${WEEKDAY_NAME})`;
const WEEKDAY_FIRST = `(?:${WEEKDAY} )?`;
const OR = '(?:-| to | or | and )';
const TH = '(?:st|nd|rd|th)';
const DAY = String.raw`(?:\d{1,2}${TH}?${OR})?(?<day>\d{1,2})${TH}?`;
/** "2nd Friday" counts the Fridays; "6th, Friday" cannot. */
const DAY_BEFORE_WEEKDAY = String.raw`(?![1-5]${TH})(?<day>\d{1,2})`;
const YEAR = String.raw`(?: (?<year>\d{4}))?`;
const PART = '(?<part>early|mid|late)';
const WHICH = '(?<which>this|next)';
const OFFICE_DAY = '(?:business|working|work|week) ?day';
const UNIT = `(?<unit>hour|hr|day|${OFFICE_DAY}|week|fortnight|month)`;
const COUNT = String.raw`(?:(?:\d{1,3}${OR})?(?<count>\d{1,3})|(?<vague>couple|few|several))`;
const PART_OF_NEXT = `(?:(?:(?:early|mid|late) )?(?:this|next) (?:week|month)|(?:early|mid|late) ${MONTH_NAME})`;

/** What is counted from another day than today, like "a week from Friday". */
const counted: Meaning = ({ span = '', start = '' }, today) => {
  const day = meaningOf(start, today);
  return day === undefined ? undefined : meaningOf(span, day);
};

/** The Friday of the week after the one in which a day lies. */
const weekAfter: Meaning = ({ start = '' }, today) => {
  const day = meaningOf(start, today);
  return day === undefined ? undefined : inWeek({ which: 'next' }, day);
};

/** The Friday of the week in which a day lies, which may be a day of this week that is over. A weekend begins a week. */
const weekOf: Meaning = ({ day = '' }, today) => {
  const named = meaningOf(day, addDays(today, 1 - weekdayOf(today)), DATES);
  const friday = named === undefined ? undefined : inWeek({ which: 'this' }, named);
  return friday !== undefined && friday >= today ? friday : undefined;
};

/** The later of two answers, if they are told in their order. What "the week after" follows is the first of them. */
const laterOfTwo: Meaning = ({ one = '', other = '' }, today) => {
  const first = meaningOf(one, today);
  if (first === undefined) return undefined;
  if (other === 'day after') return addDays(first, 1);
  if (other === 'week after' || other === 'following week') return inWeek({ which: 'next' }, first);
  const last = meaningOf(other, today);
  return last !== undefined && first <= last ? last : undefined;
};

const DATES = readers([
  [String.raw`(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})`, inMonth],
  [String.raw`${WEEKDAY_FIRST}(?<a>\d{1,2})/(?<b>\d{1,2})(?:/(?<year>\d{4}|\d{2}))?`, slashed],
  [`${WEEKDAY_FIRST}${MONTH} ${DAY}${YEAR}`, inMonth],
  [`${WEEKDAY_FIRST}${DAY} ${MONTH}${YEAR}`, inMonth],
  [`${MONTH} ${DAY_BEFORE_WEEKDAY}${TH}?${YEAR} ${WEEKDAY}`, inMonth],
  [`${DAY_BEFORE_WEEKDAY}${TH}? ${MONTH}${YEAR} ${WEEKDAY}`, inMonth],
  [`${DAY_BEFORE_WEEKDAY}${TH} ${WEEKDAY}`, inMonth],
  [String.raw`${WEEKDAY_FIRST}(?<day>\d{1,2})${TH}(?: ${WHICH} month)?`, inMonth],
  [`(?:this|next) ${WEEKDAY} ${MONTH} ${DAY}${YEAR}`, inMonthSoon],
  [`(?:this|next) ${WEEKDAY} ${DAY} ${MONTH}${YEAR}`, inMonthSoon],
  [String.raw`(?:this|next) ${WEEKDAY} (?<day>\d{1,2})${TH}`, inMonthSoon],
]);

const DAYS = [
  ...DATES,
  ...readers([
    ['(?:late )?today|tonight', (_, today) => today],
    ['(?:early |late )?tomorrow', (_, today) => addDays(today, 1)],
    [`(?:early |late )?(?:${WHICH} )?${WEEKDAY}`, inWeek],
    [`${WEEKDAY} ${WHICH} week`, inWeek],
    [`${WHICH} week ${WEEKDAY}`, inWeek],
    ['week(?<weekend>end)', inWeek],
    [`${PART} ${WHICH} week`, inWeek],
    [`${PART} week`, inWeek],
    [`${PART} ${MONTH}${YEAR}`, inMonth],
    [`${PART} ${WHICH} month`, inMonth],
    [`${PART} month`, inMonth],
    ['late (?:this )?year|this year', (_, today) => `${today.slice(0, 4)}-12-31`],
  ]),
];

const READERS = [
  ...DAYS,
  ...readers([
    ['before (?<day>.+)', ({ day = '' }, today) => meaningOf(day, today, BEFORE)],
    ['day after tomorrow', (_, today) => addDays(today, 2)],
    [`next ${OFFICE_DAY}`, (_, today) => addBusinessDays(today, 1, new Set())],
    [`${MONTH}${YEAR}`, inMonth],
    [`${WHICH} month`, inMonth],
    [`${WHICH} week(?<weekend>end)?`, inWeek],
    ['following week', (_, today) => inWeek({ which: 'next' }, today)],
    ['(?:late )?week after next|week after', (_, today) => inWeek({ which: 'next' }, addDays(today, 7))],
    ['week after (?<start>.+)', weekAfter],
    [`(?<nth>[1-4])${TH} week(?:of)? (?:${MONTH}${YEAR}|${WHICH} month|month)`, weekOfMonth],
    ['(?:late )?weekof (?<day>.+)', weekOf],
    [`(?:after )?${COUNT} ${UNIT}s?`, later],
    [
      `(?:an? |another )${UNIT}s?|${UNIT.replace('unit', 'alone')}`,
      ({ unit, alone }, today) => later({ unit: unit ?? alone }, today),
    ],
    [
      String.raw`(?<span>(?:an? )?(?:week|fortnight)|(?:\d{1,2}|couple|few) weeks?) (?<start>today|tomorrow|${WEEKDAY_NAME})`,
      counted,
    ],
    [`(?<start>today|tomorrow|${WEEKDAY_NAME}) (?<span>week|fortnight)`, counted],
    [`(?:between |from )?${WEEKDAY} (?:(?:to|and) )?(?<last>${WEEKDAY_NAME})`, toWeekday],
    ['(?<span>.+) (?:from|after) (?<start>.+)', counted],
    [`(?<one>${PART_OF_NEXT}) (?<other>${PART_OF_NEXT})`, laterOfTwo],
    [String.raw`(?<one>${MONTH_NAME} \d{1,2}${TH}?) (?<other>${MONTH_NAME} \d{1,2}${TH}?)`, laterOfTwo],
    ['(?:between )?(?<one>.+) (?:or|to|and) (?<other>.+)', laterOfTwo],
  ]),
];

/** What a day can be before: another day, which is then the last that is meant, or a month. */
const BEFORE = [
  ...DAYS,
  ...readers([
    [`${MONTH}${YEAR}`, beforeMonth],
    [`${WHICH} month`, beforeMonth],
  ]),
];

function readers(wordings: readonly Wording[]): readonly Reader[] {
  return wordings.map(([pattern, meaning]) => [new RegExp(`^(?:${pattern})$`), meaning] as const);
}

function meaningOf(plain: string, today: string, known: readonly Reader[] = READERS): string | undefined {
  for (const [pattern, meaning] of known) {
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
 * days (Monday to Friday). A day without a year is the next one, or one that went by in the last three months; one that
 * has passed before is unclear, and so are a date that could be read in two ways and a weekday that does not fit. "Friday week" is a week after Friday; "before December" is
 * the last day of November. The sentence around it may be one in which the employer decides or answers, and no other.
 * @param text in English; case, spaces and punctuation do not matter
 * @param today the calendar date on which it was said
 * @returns a date, or `unclear`; no text is an error. Only a day with its month may lie before today
 * @example readSpokenDate('by the end of next week', '2026-11-03') // { kind: 'date', date: '2026-11-13' }
 * @example readSpokenDate('Dec 15', '2026-12-28') // { kind: 'date', date: '2026-12-15' }
 * @example readSpokenDate('4/12', '2026-11-03') // { kind: 'unclear' }
 */
export function readSpokenDate(text: string, today: string): SpokenDate {
  if (text.length > LONGEST || !isCalendarDate(today)) return { kind: 'unclear' };
  // A dash between two words joins them, or says "to".
  const date =
    meaningOf(inPlainWords(text), today) ?? meaningOf(inPlainWords(text.replaceAll(/\s[-–—]\s/g, ' to ')), today);
  return date === undefined ? { kind: 'unclear' } : { kind: 'date', date };
}
