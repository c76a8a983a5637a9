import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addMonths,
  endOfMonth,
  isBusinessDay,
  nextBusinessDay,
  weekdayOf,
} from '../../../../src/domain/dates/business-days.ts';

const HOME = process.env.TZ;
const NONE: ReadonlySet<string> = new Set();
const CHRISTMAS: ReadonlySet<string> = new Set(['2026-12-25', '2026-12-28']);

/** Any date of the years 1 to 9999, put together without the code under test. */
const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
/** A date that is far from the ends of the calendar. */
const plainDate = anyDate.filter((date) => date > '0100' && date < '9000');

/** How many days after a date another is, counted by the hours between them. */
function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60_000);
}

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

describe('counting days and months', () => {
  test('days run on over the ends of months and years', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    expect(addDays('2026-11-03', 0)).toBe('2026-11-03');
  });

  test('any count of days is that many days later', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysFrom(from, to))).toBe(to);
      }),
    );
  });

  test('a month later is the same day, or the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-03', 2)).toBe('2027-01-03');
    expect(endOfMonth('2028-02-03')).toBe('2028-02-29');
    expect(endOfMonth('2026-12-31')).toBe('2026-12-31');
  });

  test('the calendar ends with the years 1 and 9999', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9999-12-01', 5)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addBusinessDays('9999-12-30', 99, NONE)).toBe('9999-12-31');
  });

  test('weeks begin on Monday', () => {
    expect(weekdayOf('2026-11-03')).toBe(2);
    expect(['2026-11-02', '2026-11-07', '2026-11-08', '0001-01-01'].map(weekdayOf)).toEqual([1, 6, 7, 1]);
  });

  test('what is no calendar date is refused by name', () => {
    for (const count of [addDays, addMonths, (date: string) => addBusinessDays(date, 1, NONE)]) {
      expect(() => count('2026-02-29', 1)).toThrow('A calendar date looks like 2026-11-03; found "2026-02-29".');
    }
  });
});

describe('business days', () => {
  test('Saturdays, Sundays and marked days are none', () => {
    expect(isBusinessDay('2026-12-25', new Set(['2026-12-25']))).toBe(false);
    expect(isBusinessDay('2026-12-25', NONE)).toBe(true);
    expect(['2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09'].map((date) => isBusinessDay(date, NONE))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test.each([
    ['2026-11-03', 0, '2026-11-03', 'no days later is the same day'],
    ['2026-11-03', 1, '2026-11-04', 'Tuesday to Wednesday'],
    ['2026-11-06', 1, '2026-11-09', 'Friday to Monday'],
    ['2026-11-06', 6, '2026-11-16', 'Friday to the Monday after next'],
    ['2026-11-07', 1, '2026-11-09', 'from a Saturday, Monday counts 1'],
    ['2026-11-08', 5, '2026-11-13', 'from a Sunday, Friday counts 5'],
    ['2026-11-07', 0, '2026-11-07', 'no days later is the same Saturday'],
    ['2026-12-24', 1, '2026-12-29', 'past two holidays and a weekend'],
    ['2026-12-25', 1, '2026-12-29', 'from a holiday, the first business day counts 1'],
    ['2026-12-24', 2, '2026-12-30', 'holidays on the way move the end'],
    ['2026-12-18', 5, '2026-12-29', 'a holiday that would be the end'],
  ])('%s and %i business days is %s: %s', (date, count, expected) => {
    expect(addBusinessDays(date, count, CHRISTMAS)).toBe(expected);
  });

  test('the example of two days past Christmas', () => {
    expect(addBusinessDays('2026-12-24', 2, new Set(['2026-12-25']))).toBe('2026-12-29');
  });

  test('the next business day is the day itself if it is one', () => {
    expect(nextBusinessDay('2026-11-07', new Set())).toBe('2026-11-09');
    expect(nextBusinessDay('2026-11-06', NONE)).toBe('2026-11-06');
    expect(nextBusinessDay('2026-12-25', CHRISTMAS)).toBe('2026-12-29');
  });

  test('a holiday on a weekend takes no day away, nor does a mark that is no date', () => {
    const odd = new Set(['2026-11-07', '', 'christmas', '2026-11-0', '2026-11-05T09:00', '2026-11-99', '2026-13-45']);
    expect(addBusinessDays('2026-11-03', 5, odd)).toBe('2026-11-10');
  });

  test('it ends on a business day, with the count between, whatever is marked', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 });
    fc.assert(
      fc.property(plainDate, fc.integer({ min: 1, max: 40 }), marks, (date, count, offsets) => {
        const holidays = new Set(offsets.map((offset) => addDays(date, offset)));
        const end = addBusinessDays(date, count, holidays);
        const days = Array.from({ length: daysFrom(date, end) }, (_, at) => addDays(date, at + 1));
        expect(days.filter((day) => isBusinessDay(day, holidays))).toHaveLength(count);
        expect(isBusinessDay(end, holidays)).toBe(true);
        expect(nextBusinessDay(date, holidays) >= date).toBe(true);
      }),
    );
  });

  test('thirty years of marked days are passed, and a marked end of the calendar is an end', () => {
    const years = new Set(Array.from({ length: 11_000 }, (_, at) => addDays('2026-11-03', at)));
    expect(addBusinessDays('2026-11-03', 2, years)).toBe('2056-12-18');
    expect(
      addBusinessDays('9999-12-01', 3, new Set(Array.from({ length: 31 }, (_, at) => addDays('9999-12-01', at)))),
    ).toBe('9999-12-31');
  });
});

test('a day that a zone left out is a day like any other, and midnights that no clock showed do not matter', () => {
  for (const zone of ['Pacific/Apia', 'America/Sao_Paulo', 'Asia/Beirut', 'Africa/Cairo', 'Pacific/Kwajalein', 'UTC']) {
    process.env.TZ = zone;
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addDays('2011-12-29', 2)).toBe('2011-12-31');
    expect(addBusinessDays('2011-12-29', 2, NONE)).toBe('2012-01-02');
    expect(addDays('1993-08-19', 2)).toBe('1993-08-21');
    expect(addDays('2017-10-14', 1)).toBe('2017-10-15');
    expect(addBusinessDays('2017-10-13', 1, NONE)).toBe('2017-10-16');
    expect(addDays('2022-03-26', 1)).toBe('2022-03-27');
    expect(endOfMonth('2011-12-30')).toBe('2011-12-31');
    expect(addMonths('2011-11-30', 1)).toBe('2011-12-30');
    expect(weekdayOf('2011-12-30')).toBe(5);
  }
});

test('years of less than four digits are counted like any other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
      expect(daysFrom('0001-01-01', addDays('0001-01-01', days))).toBe(days);
    }),
  );
});
