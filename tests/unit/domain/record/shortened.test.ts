import { expect, test } from 'vitest';
import { shortened } from '../../../../src/domain/record/shortened.ts';

test('a text is cut between words, and stays as it is where it fits', () => {
  expect(shortened('Harbour Foods, Second round, Supply planner', 40)).toBe('Harbour Foods, Second round, Supply…');
  expect(shortened('Harbour Foods', 13)).toBe('Harbour Foods');
});

test('a long word is cut in its middle, and never inside a sign', () => {
  expect(shortened('Donaudampfschiff', 8)).toBe('Donauda…');
  expect(shortened('Harbou🙂🙂', 8)).toBe('Harbou…');
});
