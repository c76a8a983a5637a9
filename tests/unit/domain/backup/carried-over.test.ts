import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOver } from '../../../../src/domain/backup/carried-over.ts';
import { anyInterview } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';

test('what was changed since is carried over, and all else is as before', () => {
  expect(carriedOver(frozen({ a: 1 }), frozen({ a: 2, b: 2 }), frozen({ a: 2, b: 3 }))).toEqual({ a: 1, b: 3 });
  const before = frozen({ answers: { one: 'calm', two: 'gone since' }, list: ['a'] });
  const after = frozen({ answers: { one: 'tired', two: 'gone since' }, list: ['a', 'b'] });
  expect(
    carriedOver(before, after, frozen({ answers: { one: 'tired', new: 'since' }, list: ['a', 'b', 'c'] })),
  ).toEqual({
    answers: { one: 'calm', new: 'since' },
    list: ['a', 'b', 'c'],
  });
});

test('an interview that was brought and changed since stays whole, and one that was not goes', () => {
  expect(carriedOver(null, { a: 1 }, { a: 1 })).toBeNull();
  const brought = frozen({ name: 'Maya', role: 'Lead' });
  expect(carriedOver(frozen({ p: {} }), { p: { k: brought } }, { p: { k: { ...brought, role: 'Head' } } })).toEqual({
    p: { k: { name: 'Maya', role: 'Head' } },
  });
});

test('where nothing was changed since, everything is as before', () => {
  fc.assert(
    fc.property(anyInterview, anyInterview, (before, after) => {
      expect(carriedOver(before, after, after)).toEqual(before);
      expect(carriedOver(before, before, after)).toEqual(after);
    }),
    { numRuns: 200 },
  );
});
