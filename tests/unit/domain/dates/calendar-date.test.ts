import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { calendarDate, isCalendarDate } from '../../../../src/domain/dates/calendar-date.ts';

const HOME = process.env.TZ;

const DAYS_IN_2026 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Any date of the years 1 to 9999, put together without the code under test. */
const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

test('the date is the one on the clock of the person', () => {
  expect(calendarDate(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  expect(calendarDate(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  expect(calendarDate(new Date(987, 8, 9))).toBe('0987-09-09');
});

test('one moment is yesterday, today or tomorrow, depending on the zone', () => {
  const dateIn = (zone: string): string => {
    process.env.TZ = zone;
    return calendarDate(new Date('2026-11-03T10:30:00Z'));
  };
  expect(dateIn('Pacific/Kiritimati')).toBe('2026-11-04');
  expect(dateIn('UTC')).toBe('2026-11-03');
  expect(dateIn('Pacific/Pago_Pago')).toBe('2026-11-02');
});

test('the year turns with the clock of the person, not with UTC', () => {
  process.env.TZ = 'Pacific/Kiritimati';
  expect(calendarDate(new Date(2026, 0, 1, 0, 30))).toBe('2026-01-01');
  process.env.TZ = 'Pacific/Pago_Pago';
  expect(calendarDate(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});

test('asking for the date leaves the moment as it was', () => {
  const now = new Date(2026, 10, 3);
  const before = now.getTime();
  calendarDate(now);
  expect(now.getTime()).toBe(before);
});

describe('which texts are calendar dates', () => {
  test.each(['2026-11-03', '2028-02-29', '2000-02-29', '0001-01-01', '0099-12-31', '9999-12-31', '2011-12-30'])(
    '%s is one',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  test.each([
    ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'],
    ...['', ' ', '2026', '2026-11', '2026-11-3', '26-11-03', '0000-01-01', '10000-01-01', '+010000-01-01'],
    ...['2026-11-03T00:00', '2026-11-03\n', ' 2026-11-03', '2026/11/03', '٢٠٢٦-١١-٠٣', '-001-01-01', 'yesterday'],
  ])('%j is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('every day of the calendar is one, and a text that only looks like a date is not', () => {
    fc.assert(fc.property(anyDate, isCalendarDate));
    const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(twoDigits, twoDigits, (month, day) => {
        const isReal = Number(day) >= 1 && Number(day) <= (DAYS_IN_2026[Number(month) - 1] ?? 0);
        expect(isCalendarDate(`2026-${month}-${day}`)).toBe(isReal);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !isCalendarDate(text)));
  });
});

test('a day that a zone left out is a calendar date there, too', () => {
  process.env.TZ = 'Pacific/Apia';
  expect(isCalendarDate('2011-12-30')).toBe(true);
});
