import { describe, expect, test } from 'vitest';
import {
  beforeMonth,
  inMonth,
  inMonthSoon,
  inWeek,
  later,
  slashed,
  toWeekday,
  weekOfMonth,
} from '../../../../../src/domain/dates/spoken/spoken-date-meanings.ts';
import { inPlainWords } from '../../../../../src/domain/dates/spoken/spoken-date-words.ts';

const TODAY = '2026-11-03';

test('the examples of the definitions', () => {
  expect(inPlainWords("They'll decide by the end of next week.")).toBe('late next week');
  expect(inMonth({ month: 'dec', day: '4' }, TODAY)).toBe('2026-12-04');
  expect(inMonthSoon({ weekday: 'friday', day: '4' }, TODAY)).toBeUndefined();
  expect(beforeMonth({ month: 'dec' }, TODAY)).toBe('2026-11-30');
  expect(weekOfMonth({ nth: '1', month: 'jan' }, '2026-12-20')).toBe('2027-01-08');
  expect(slashed({ a: '13', b: '12' }, TODAY)).toBe('2026-12-13');
  expect(slashed({ a: '26', b: '12', year: '27' }, TODAY)).toBeUndefined();
  expect(inWeek({ which: 'next', part: 'early' }, TODAY)).toBe('2026-11-10');
  expect(toWeekday({ weekday: 'mon', last: 'wed' }, TODAY)).toBe('2026-11-11');
  expect(later({ count: '2', unit: 'week' }, TODAY)).toBe('2026-11-17');
});

describe('in plain words', () => {
  test('a word that turns an answer round is left, wherever it stands', () => {
    for (const word of ['not', 'after', 'before', 'unless', 'least', 'more', 'earliest', 'from']) {
      expect(inPlainWords(`They said ${word} Friday`)).toBe(`${word} friday`);
      expect(inPlainWords(`They will decide ${word} Friday`)).toBe(`${word} friday`);
      expect(inPlainWords(`Friday ${word}, they said`)).toBe(`friday ${word}`);
    }
  });

  test('what the candidate has to do stays a sentence', () => {
    expect(inPlainWords('They want an answer by Friday')).toBe('they want an answer friday');
    expect(inPlainWords('I will call by Friday')).toBe('i will call friday');
  });
});
