import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readSpokenDate } from '../../../../../src/domain/dates/spoken/spoken-date.ts';

const HOME = process.env.TZ;
/** A Tuesday. */
const TODAY = '2026-11-03';

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

/** What is said on Tuesday, November 3, 2026: the date that it means, and the wordings that mean it. */
const SAID_ON_TUESDAY = [
  // Days of the week
  '2026-11-06: friday | by Friday |   BY   FRIDAY!   | no later than Fri. | Friday at the latest',
  '2026-11-06: this Friday | this coming Friday | Friday, 5:30 p.m. | end of day Friday',
  '2026-11-06: Friday morning | Thursday or Friday | between Wednesday and Friday',
  '2026-11-13: next Friday | Friday of next week | next week, on Friday | a week from Friday',
  '2026-11-09: Monday',
  '2026-11-05: Thurs',
  '2026-11-10: Tuesday',
  '2026-11-03: this Tuesday',
  // Today and tomorrow
  '2026-11-03: today | this afternoon | by the end of the day | EOD',
  '2026-11-04: tomorrow | tomorrow morning | next business day',
  '2026-11-05: the day after tomorrow',
  // Weeks, and parts of them
  '2026-11-06: this week | later this week | end of the week | by the end of this week | EOW',
  '2026-11-04: mid-week',
  '2026-11-08: over the weekend',
  '2026-11-10: early next week | beginning of next week',
  '2026-11-11: mid next week | the middle of next week',
  '2026-11-13: next week | some time next week | late next week | by the end of next week',
  '2026-11-20: the week after next | next week or the week after',
  '2026-12-11: the week of December 7',
  // Spans
  "2026-11-17: in two weeks | in two weeks' time | two weeks from today | a week or two",
  '2026-11-17: one to two weeks | a couple of weeks | over the next couple of weeks | a fortnight',
  '2026-11-13: in 10 days',
  '2026-11-10: within a week | in a week or so | several days | five working days',
  '2026-11-10: 3 to 5 business days',
  '2026-11-24: in 2–3 weeks | a few weeks',
  '2026-11-05: a couple of days | within 48 hours | within 36 hours',
  '2026-11-06: a few days | in the next few days | in 3 business days',
  '2026-12-03: in a month',
  '2027-02-03: three months',
  // Months, and parts of them
  '2026-11-30: end of the month | this month | end of November | in November',
  '2026-12-31: next month | end of the year',
  '2026-12-10: early next month | early December',
  '2026-12-20: mid-December',
  '2027-01-31: January',
  '2028-02-29: February 2028',
  // Dates
  '2026-12-04: Dec 4 | Dec. 4 | December 4th | December 4, 2026 | Friday, December 4',
  '2026-12-04: Fri the 4th of December | 4 Dec 2026 | 2026-12-04 | 2026/12/4 | Friday the 4th',
  '2026-12-04: the 4th of next month',
  '2026-12-06: December 4-6',
  '2026-12-01: December first',
  '2027-07-09: July 9',
  // A day with its month that has gone by lately
  '2026-09-09: Sept. 9',
  '2026-11-02: Nov 2 | 2026-11-02',
  '2026-10-31: October 2026',
  '2026-11-03: November 3',
  '2026-12-13: 12/13 | 13/12 | 13.12.2026',
  '2026-12-12: 12/12',
  '2026-11-04: the 4th',
  '2026-12-02: the 2nd',
  '2026-12-31: the 31st',
  // Unclear: two readings, no such day, a day that is over, or no date at all
  'unclear   : 4/12 | 4/12/2026 | Saturday, December 4 | next Tuesday or Wednesday | February 29',
  'unclear   : February 30 | 2026-02-31 | 2026-07-31 | July 2026 | after Friday | not before Friday',
  'unclear   : yesterday | in the coming weeks | within days | soon | 5:30 | they would not say',
  'unclear   : when they have met everybody | by | ',
].flatMap((row) =>
  row
    .slice(12)
    .split(' | ')
    .map((said) => [said, row.slice(0, 10).trim()] as const),
);

function read(said: string, today: string): string {
  const spoken = readSpokenDate(said, today);
  return spoken.kind === 'date' ? spoken.date : spoken.kind;
}

describe('said on Tuesday, November 3, 2026', () => {
  test.each(SAID_ON_TUESDAY)('%j means %s', (said, date) => {
    expect(read(said, TODAY)).toBe(date);
  });
});

test('the examples of the definition', () => {
  expect(readSpokenDate('by the end of next week', '2026-11-03')).toEqual({ kind: 'date', date: '2026-11-13' });
  expect(readSpokenDate('4/12', '2026-11-03')).toEqual({ kind: 'unclear' });
});

describe('the day on which it is said', () => {
  const rows: readonly (readonly [said: string, today: string, date: string])[] = [
    ['Friday', '2026-11-06', '2026-11-13'],
    ['this Friday', '2026-11-06', '2026-11-06'],
    ['end of the week', '2026-11-06', '2026-11-06'],
    ['end of the week', '2026-11-07', '2026-11-13'],
    ['next week', '2026-11-07', '2026-11-13'],
    ['next week', '2026-11-08', '2026-11-13'],
    ['next Friday', '2026-11-09', '2026-11-20'],
    ['a few days', '2026-11-06', '2026-11-11'],
    ['mid-November', '2026-11-25', '2026-11-20'],
    ['Dec 15', '2026-12-28', '2026-12-15'],
    ['Dec 15', '2027-01-05', '2026-12-15'],
    ['Dec 15', '2027-03-20', '2027-12-15'],
    ['this Friday, December 25', '2026-12-28', 'unclear'],
    ['the 15th', '2026-12-28', '2027-01-15'],
    ['the first week of December', '2026-12-28', '2026-12-04'],
    ['middle of the month', '2026-11-25', '2026-12-20'],
    ['end of the month', '2026-11-30', '2026-11-30'],
    ['next month', '2026-01-31', '2026-02-28'],
    ['in a month', '2026-01-31', '2026-02-28'],
    ['the 30th', '2026-01-31', 'unclear'],
    ['Feb 29', '2027-03-01', '2028-02-29'],
    ['Jan 5', '2026-12-20', '2027-01-05'],
    ['tomorrow', '2026-12-31', '2027-01-01'],
    ['tomorrow', '2011-12-29', '2011-12-30'],
    ['999 months', '9999-01-01', '9999-12-31'],
  ];
  test.each(rows)('%j on %s is %s', (said, today, date) => {
    expect(read(said, today)).toBe(date);
  });

  test('without a date of today, nothing can be counted', () => {
    for (const today of ['', 'today', '2026-02-30']) expect(read('Friday', today)).toBe('unclear');
  });

  test('it means the same in every time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Asia/Kathmandu']) {
      process.env.TZ = zone;
      for (const [said, date] of SAID_ON_TUESDAY) {
        expect(read(said, TODAY)).toBe(date);
      }
    }
  });
});

/** Words that the wordings are made of, in any order, with joints that read parts of it again. */
const nearlyDates = fc
  .array(
    fc.constantFrom(
      ...'by the end of early mid late next this week weekend month friday monday tomorrow today a an couple few'.split(
        ' ',
      ),
      ...'from or and to between in within 2 10 999 4th 31st dec february may 2026 0000 9999 4/12 5 p.m. business'.split(
        ' ',
      ),
      ..."days weeks hours - – . , / ' ’ after time eod 2026-12-04 13.12.2026 year first".split(' '),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));
const anyToday = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

/** Words in which a month is named, or a date in figures. */
const NAMES_MONTH = /feb|dec|may|jan|nov|oct|sept|july|june|\d[-./]\s?\d/i;

test('no text makes it fail, and no date lies further back than a day with its month may', () => {
  let dates = 0;
  const check = (said: string, today: string): void => {
    const date = read(said, today);
    if (date === 'unclear') return;
    dates += 1;
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const back = (Date.parse(today) - Date.parse(date)) / 86_400_000;
    expect(back).toBeLessThanOrEqual(NAMES_MONTH.test(said) ? 92 : 0);
  };
  fc.assert(fc.property(nearlyDates, anyToday, check), { numRuns: 3000 });
  fc.assert(fc.property(fc.constantFrom(...SAID_ON_TUESDAY.map(([said]) => said)), anyToday, check), { numRuns: 3000 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), check));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), anyToday, check));
  expect(dates).toBeGreaterThan(2000);
});

test('a page that was pasted by mistake is unclear, and words that only repeat do no harm', () => {
  expect(read(`${'by '.repeat(50)}friday`, TODAY)).toBe('2026-11-06');
  expect(read(`${'by '.repeat(100_000)}friday`, TODAY)).toBe('unclear');
  for (const word of ['today from ', 'today or ', 'a b to ', '- ', '2-', 'late day ', 'in ', '1']) {
    expect(() => readSpokenDate(word.repeat(200).slice(0, 200), TODAY)).not.toThrow();
  }
});
