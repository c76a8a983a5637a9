import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/domain/note/days.ts';

/** The day as it reads in `I answer[ {by}] {words}` and `I start[ {on}] {words}`. */
function inSentences(typed: string): readonly string[] | undefined {
  const day = dayOf(typed);
  if (day === undefined) return undefined;
  const { by = '', on = '' } = day.small;
  return [`${by} ${day.words}`.trim(), `${on} ${day.words}`.trim()];
}

describe('a day has the word before it that it needs', () => {
  test.each([
    ['Dec 3', 'by Dec 3', 'on Dec 3'],
    ['on Dec 3', 'by Dec 3', 'on Dec 3'],
    ['fri', 'by Fri', 'on Fri'],
    ['the 3rd', 'by the 3rd', 'on the 3rd'],
    ['January', 'by January', 'in January'],
    ['January 2027', 'by January 2027', 'in January 2027'],
    ['next Monday', 'by next Monday', 'next Monday'],
    ['tomorrow', 'by tomorrow', 'tomorrow'],
    ['A week', 'within a week', 'in a week'],
    ['couple days', 'within a couple of days', 'in a couple of days'],
    ['i need a week', 'within a week', 'in a week'],
    ['2 weeks from Monday', '2 weeks from Monday', '2 weeks from Monday'],
    ['end of May', 'by the end of May', 'at the end of May'],
    ['5pm Friday', 'by 5pm Friday', 'at 5pm Friday'],
    ['soon', 'soon', 'soon'],
    ['as soon as possible', 'as soon as possible', 'as soon as possible'],
    ['after the holidays', 'after the holidays', 'after the holidays'],
    ['the new year', 'by the new year', 'in the new year'],
  ])('%j', (typed, by, on) => {
    expect(inSentences(typed)).toEqual([by, on]);
  });
});

test.each(['', 'as agreed', 'the boss decides', 'my car'])('%j is no day', (typed) => {
  expect(dayOf(typed)).toBeUndefined();
});
