import { afterAll, describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT, type AgreementAnswer } from '../../../../src/domain/record/agreement.ts';
import {
  addBusinessDays,
  addDays,
  isBusinessDay,
  nextBusinessDay,
  weekdayOf,
} from '../../../../src/domain/dates/business-days.ts';
import { dueDates } from '../../../../src/domain/dates/due-dates.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { frozen } from '../../helpers/frozen.ts';

const HOME = process.env.TZ;
const ZONES = [
  ...['UTC', 'America/Sao_Paulo', 'America/Vancouver', 'America/St_Johns', 'Pacific/Pago_Pago', 'Europe/London'],
  ...['Asia/Beirut', 'Africa/Cairo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati'],
];

/*
 * The oracle: a list of all days, written out month by month, in which business days are counted one by one. It knows
 * none of what the code under test counts with.
 */
function daysOf(year: number): readonly string[] {
  const february = year % 4 === 0 ? 29 : 28;
  return [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) =>
    Array.from(
      { length },
      (_, day) => `${year}-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`,
    ),
  );
}

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
/** January 1, 2024 was a Monday. What runs on from the last day ends in the year after. */
const DAYS = [...YEARS, 2033].flatMap(daysOf);
const STARTS = DAYS.filter((day) => day < '2033');
/** Fixed feasts, on weekends in some years, and a week off that ends one summer. */
const HOLIDAYS: ReadonlySet<string> = frozen(
  new Set(DAYS.filter((day) => /-(?:01-01|07-01|12-2[4-8])$/.test(day) || /^2027-08-(?:2[3-9])$/.test(day))),
);

function counter(holidays: ReadonlySet<string>) {
  const isBusiness = DAYS.map((day, at) => at % 7 < 5 && !holidays.has(day));
  const from = (at: number, count: number): number => {
    let [end, left] = [at, count];
    while (left > 0) if (isBusiness[++end] === true) left -= 1;
    return end;
  };
  const onOrAfter = (at: number): number => (isBusiness[at] === true ? at : from(at, 1));
  return { isBusiness, from, onOrAfter };
}

/** The days on which the clocks were changed, or will be, as far as this computer knows. */
function clockChanges(): readonly string[] {
  const offsets = STARTS.map((day) => new Date(`${day}T12:00:00`).getTimezoneOffset());
  return STARTS.filter((_, at) => at > 0 && offsets[at] !== offsets[at - 1]);
}

afterAll(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const MARKED = [
  ['no holidays', new Set<string>()],
  ['holidays', HOLIDAYS],
] as const;

describe.each(ZONES)('every day of 2024 to 2032 in %s', (zone) => {
  test.each(MARKED)('business days are those that can be counted, with %s', (_, holidays) => {
    process.env.TZ = zone;
    const oracle = counter(holidays);
    const wrong = STARTS.filter((day, at) => {
      const isRight =
        addDays(day, 1) === DAYS[at + 1] &&
        weekdayOf(day) === (at % 7) + 1 &&
        isBusinessDay(day, holidays) === oracle.isBusiness[at] &&
        nextBusinessDay(day, holidays) === DAYS[oracle.onOrAfter(at)] &&
        [1, 2, 6].every((count) => addBusinessDays(day, count, holidays) === DAYS[oracle.from(at, count)]);
      return !isRight;
    });
    expect(wrong).toEqual([]);
  });

  test.each(MARKED)(
    'each step is on its day, and no follow-up on a day that does not count, with %s',
    (_, holidays) => {
      process.env.TZ = zone;
      const { isBusiness, from, onOrAfter } = counter(holidays);
      const planned = (at: number, answer: AgreementAnswer | null, by: number): readonly (number | undefined)[] => {
        const first = answer === 'decide-by' ? from(by, 2) : answer === 'check-in' ? onOrAfter(by) : from(at, 6);
        return [at, at + 1, first, from(first, 5), from(at + 1, 2)];
      };
      const wrong = STARTS.filter((date, at) => {
        // Each day is an interview with one of three agreements, and a promise in the next three weeks.
        const answer = ([null, 'decide-by', 'check-in'] as const)[at % 3] ?? null;
        const by = at + (at % 22);
        const agreement = { ...EMPTY_AGREEMENT, answer, picked: DAYS[by] ?? '' };
        const steps = dueDates(frozen({ ...EMPTY_INTERVIEW, date, agreement }), holidays);
        const expected = planned(at, answer, by);
        const isRight =
          steps.length === expected.length &&
          steps.every((step, which) => step.date === DAYS[expected[which] ?? -1]) &&
          [2, 3, 4].every((which) => isBusiness[DAYS.indexOf(steps[which]?.date ?? '', at)] === true);
        return !isRight;
      });
      expect(wrong).toEqual([]);
    },
  );
});

test('the zones were really those, and their clocks really changed', () => {
  const changesIn = (zone: string): number => {
    process.env.TZ = zone;
    return clockChanges().length;
  };
  expect(['UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati'].map(changesIn)).toEqual([0, 0, 0]);
  for (const zone of ['Europe/London', 'Africa/Cairo', 'Asia/Beirut', 'Australia/Lord_Howe']) {
    expect(changesIn(zone)).toBeGreaterThan(10);
  }
  process.env.TZ = 'Pacific/Kiritimati';
  expect(new Date('2026-11-03T12:00:00Z').getDate()).toBe(4);
});
