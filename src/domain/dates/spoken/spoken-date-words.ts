import { SAID, SENTENCE } from './spoken-date-sentences.ts';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTHS = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const WEEKDAYS = '(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)(?:day|nesday|rsday|urday)?';
const OFFICE_DAY = '(?:business|working|work|week) ?day';

const ZONE =
  '(?: (?:[acemnp][sd]?t|gmt|utc|bst|cet|(?:eastern|central|mountain|pacific|atlantic|newfoundland)(?: time)?))?';
const CLOCK = String.raw`(?:\d{1,2}(?::\d\d)? ?(?:[ap] ?m|oclock)|\d{1,2}:\d\d)${ZONE}`;
const END_OF_DAY = 'late (?:business day|day|business)';
const TIME_OF_DAY = `(?:${END_OF_DAY}|morning|afternoon|evening|noon|${CLOCK})`;

/** What is made plain, in this order. */
const REWRITES = [
  ...NUMBERS.map((word, number) => [word, String(number)]),
  ['theyll', 'they will'],
  ['theyre', 'they are'],
  ['hopefully|ideally|perhaps|possibly|probably|maybe|definitely|(?:most )?likely', ''],
  [`^${SAID} | ${SAID}$`, ''],
  [`^${SENTENCE} | (?:is (?:when |the day )?)?${SENTENCE}$`, ''],
  ['first thing', ''],
  ['first', '1st'],
  ['second(?= (?:week|of))', '2nd'],
  ['third(?= (?:week|of))', '3rd'],
  ['weds', 'wed'],
  ['tmrw?|tomm?orr?ow', 'tomorrow'],
  [String.raw`(\d{1,3})(h|hrs?|hours?|days?|wks?|weeks?|months?)`, '$1 $2'],
  [String.raw`(\d+) h`, '$1 hours'],
  ['wk(s?)', 'week$1'],
  [String.raw`(\d{1,2})[-.](\d{1,2})[-.](\d{4}|\d{2})`, '$1/$2/$3'],
  [`(?:last|final) (?:week|day|${OFFICE_DAY}) (?:of|in)`, 'late'],
  ['week (?:of|commencing|beginning|starting)|w c', 'weekof'],
  ['week ending', ''],
  ['(month|year) end', 'late $1'],
  // "Start Friday" is another promise.
  ['start of', 'early'],
  ['close of', 'late'],
  ['(?:this )?(?:up)?coming (week|month)', 'next $1'],
  [`(?:at|before|by) noon${ZONE}`, ''],
  [`(?:at|before|by) ${CLOCK}|${String.raw`at \d{1,2}$`}`, ''],
  ['(?:no|not) later than|at the (?:very )?latest|from (?:now|today)|or (?:so|sooner|earlier)|on or before', ''],
  [
    'no more than|less than|at most|up (?:to|until|till)|(?:an? )?max(?:imum)?(?: of)?|roughly|approx|approximately|(?:this )?coming',
    '',
  ],
  // "Over two weeks" is more than two weeks.
  ['over (?=(?:the|next|this|weekend)\\b)', ''],
  ['by|on|in|at|until|till|within|during|around|about|some ?time|the|of|time|latest|very', ''],
  ['beginning', 'early'],
  ['middle|midway', 'mid'],
  ['mid(week|month)', 'mid $1'],
  ['end|later', 'late'],
  ['eod|cob', 'late day'],
  ['eow', 'late week'],
  ['eom', 'late month'],
  ['(?:early|mid) (?:(?:to|or|and) )?(early|mid|late)', '$1'],
  ['(?:an? |next )?(couple|few|several)', '$1'],
  [String.raw`(?:an?|next) (day|week|month) or (\d)`, '$2 $1s'],
  [String.raw`next (\d+)`, '$1'],
  ['this (or|to|and) next (week|month|year)', 'this $2 $1 next $2'],
  [`(week|month|${WEEKDAYS}) (or|to|and) ((?:early |mid |late )?)next$`, '$1 $2 $3next $1'],
  ['^before (?:next (week|year)|new (year))', 'this $1$2'],
  [`this (?:morning|afternoon|evening)|^${END_OF_DAY}$`, 'today'],
  // In "Dec 10 AM" the figure is the day.
  [String.raw`((?:${MONTHS})[a-z]* \d{1,2}) ?[ap] ?m${ZONE}$`, '$1'],
  [`^${TIME_OF_DAY} | ${TIME_OF_DAY}$`, ' '],
  [' [ap] ?m$', ''],
].map(([pattern = '', plain = '']) => [new RegExp(String.raw`\b(?:${pattern})\b`, 'g'), plain] as const);

/** Spells out what an apostrophe or a point stands for, before they are taken away. */
function withoutMarks(letters: string): string {
  return letters
    .replaceAll(/\b(they|he|she|we|i|you|it)['’]ll\b/g, '$1 will')
    .replaceAll(/\b(they|he|she|we|i|you|it)['’]d\b/g, '$1 would')
    .replaceAll(/\b(they|we|you)['’]re\b/g, '$1 are')
    .replaceAll(/\s['’](?=\d\d\b)/g, ' 20')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[+>≥]/g, ' more ')
    .replaceAll(/\b(1[3-9]|2\d|3[01])\.(0?[1-9]|1[0-2])\.(?!\d)/g, '$1/$2 ');
}

/**
 * The words of an answer without those that do not change its date, and with one word for each meaning: "mid" for "in the
 * middle of", figures for numbers, "weekof" for "week commencing". The words in which somebody says that they will decide
 * go too, but none that turn an answer round: "not", "after" and "before" are left to be understood or not.
 * @param text in English, and short: the time it takes grows with the square of its length
 * @example inPlainWords("They'll decide by the end of next week.") // 'late next week'
 */
export function inPlainWords(text: string): string {
  const letters = withoutMarks(text.normalize('NFKC').toLowerCase()).replaceAll(/[–—]/g, '-');
  // A dash, point, colon or slash says something between two digits alone.
  const words = letters.replaceAll(/[^a-z0-9\-.:/]|[-.:/]+(?!\d)/g, ' ').replaceAll(/(^|\D)[-.:/]+/g, '$1 ');
  const tidy = (each: string): string => each.replaceAll(/\s+/g, ' ').trim();
  return REWRITES.reduce((phrase, [pattern, plain]) => tidy(phrase.replaceAll(pattern, plain)), tidy(words));
}
