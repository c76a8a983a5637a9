import { afterEach, expect, test, vi } from 'vitest';

const HOME = process.env.TZ;

/** A clock that a test sets, as Playwright installs it: what it constructs is a plain Date, whatever the subclass. */
const RealDate = Date;
function ClockDate(...given: ConstructorParameters<typeof Date>): Date {
  return new RealDate(...given);
}
ClockDate.prototype = RealDate.prototype;

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each(['America/Vancouver', 'America/St_Johns', 'UTC', 'Asia/Tokyo'])(
  'in %s, by a clock that gives plain Dates in place of any subclass, days stay what they are',
  async (zone) => {
    process.env.TZ = zone;
    vi.stubGlobal('Date', ClockDate);
    vi.resetModules();
    const { addBusinessDays, addMonths, endOfMonth, isBusinessDay, weekdayOf } =
      await import('../../../../src/domain/dates/business-days.ts');
    const { readSpokenDate } = await import('../../../../src/domain/dates/spoken/spoken-date.ts');
    expect(weekdayOf('2026-11-03')).toBe(2);
    expect(isBusinessDay('2026-11-07', new Set())).toBe(false);
    expect(isBusinessDay('2026-11-09', new Set())).toBe(true);
    expect(addBusinessDays('2026-11-06', 1, new Set())).toBe('2026-11-09');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(endOfMonth('2028-02-03')).toBe('2028-02-29');
    expect(readSpokenDate('by Friday', '2026-11-03')).toEqual({ kind: 'date', date: '2026-11-06' });
  },
);
