import { afterEach, describe, expect, test } from 'vitest';
import { calendarDate } from '../../../../src/domain/dates/calendar-date.ts';
import { dateInWords, shortDay } from '../../../../src/domain/dates/date-in-words.ts';

const HOME = process.env.TZ;
const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Africa/Cairo'];

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

describe.each(ZONES)('in %s', (zone) => {
  test('a calendar date is the same in words as everywhere', () => {
    process.env.TZ = zone;
    expect(dateInWords('2026-11-03')).toBe('Tuesday, November 3, 2026');
    expect(dateInWords('2024-02-29')).toBe('Thursday, February 29, 2024');
    // The nights on which clocks change.
    expect(dateInWords('2026-03-08')).toBe('Sunday, March 8, 2026');
    expect(dateInWords('2026-04-24')).toBe('Friday, April 24, 2026');
  });

  test('the date of a moment is in words the date it was made of', () => {
    process.env.TZ = zone;
    expect(dateInWords(calendarDate(new Date(2026, 10, 3, 0, 30)))).toBe('Tuesday, November 3, 2026');
    expect(dateInWords(calendarDate(new Date(2026, 10, 3, 23, 30)))).toBe('Tuesday, November 3, 2026');
  });
});

test('the year goes without saying when it is that of today', () => {
  expect(dateInWords('2026-11-03', '2026-12-24')).toBe('Tuesday, November 3');
  expect(dateInWords('2026-01-01', '2026-12-31')).toBe('Thursday, January 1');
  expect(dateInWords('2027-01-04', '2026-12-24')).toBe('Monday, January 4, 2027');
  expect(dateInWords('2025-12-31', '2026-01-01')).toBe('Wednesday, December 31, 2025');
});

test.each([
  '',
  'next Tuesday',
  '2026-13-01',
  '2026-00-10',
  '2026-11-32',
  '26-11-03',
  '2026-11-03T10:00',
  '2026-1-3',
  '2026',
  '2026-11',
  '+002026-11-03',
])('a text that is no calendar date stays as it is: %j', (text) => {
  expect(dateInWords(text)).toBe(text);
});

test.each(['2026-02-30', '2026-02-29', '2026-04-31'])(
  'a day that its month does not have stays as it is: %s',
  (text) => {
    expect(dateInWords(text)).toBe(text);
  },
);

test('where there is little room, a day is its month in three letters and its number', () => {
  expect(shortDay('2026-11-03')).toBe('Nov 3');
  expect(shortDay('2026-05-27')).toBe('May 27');
  expect(shortDay('soon')).toBe('soon');
});
