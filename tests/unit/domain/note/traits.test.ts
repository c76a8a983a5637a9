import { describe, expect, test } from 'vitest';
import { traitOf } from '../../../../src/domain/note/traits.ts';

describe('what somebody says of themselves has its “I am” again', () => {
  test.each([
    ['good with people', 'I am good with people'],
    ['never late', 'I am never late'],
    ['being calm', 'I am calm'],
    ['a team player', 'I am a team player'],
    ['experienced planner', 'I am an experienced planner'],
    ['not shy', 'I am not shy'],
    ['no criminal record', 'I have no criminal record'],
    ['too far', 'it is too far'],
  ])('%j', (typed, clause) => {
    expect(traitOf(typed, 'me')).toBe(clause);
  });
});

describe('what is said of the work has its “it is” again', () => {
  test.each([
    ['too far', 'it is too far'],
    ['not the right fit', 'it is not the right fit'],
    ['no parking', 'there is no parking'],
    ['too many weekends', 'there are too many weekends'],
    ['not interested anymore', 'I am not interested anymore'],
  ])('%j', (typed, clause) => {
    expect(traitOf(typed, 'it')).toBe(clause);
  });
});

test.each(['good communication skills', 'a calm head', 'the team', 'number'])('%j is no trait', (typed) => {
  expect(traitOf(typed, 'me')).toBeUndefined();
});
