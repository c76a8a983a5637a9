import { afterEach, expect, test } from 'vitest';
import { calendarDate } from '../../../../src/domain/dates/calendar-date.ts';

const HOME = process.env.TZ;

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
