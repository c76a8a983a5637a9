import { expect, test } from 'vitest';
import { isNestedTooDeep } from '../../../../src/domain/backup/nesting.ts';

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test.each([
  ['[[1]]', false],
  [nested(32), false],
  [nested(33), true],
  [`{"a":`.repeat(200_000), true],
  [JSON.stringify({ words: `${'['.repeat(100)}"\\"${'{'.repeat(100)}` }), false],
  [JSON.stringify(Array.from({ length: 100 }, () => [[1]])), false],
  ['', false],
  [`"${'['.repeat(100)}`, false],
])('lists in lists are counted as they stand inside each other, and not in strings (%#)', (text, isTooDeep) => {
  expect(isNestedTooDeep(text)).toBe(isTooDeep);
});
