import { expect, test } from 'vitest';
import { isDialIn, timeLength } from '../../../../../src/domain/people/paste/line-opening.ts';

test.each([
  ['10:00 - 10:45 Maya Chen', 14],
  ['2:00 PM Maya Chen', 8],
  ['Interview 1: Maya Chen', 13],
  ['Maya Chen', 0],
  ['2026-11-20 Maya Chen', 0],
])('in %j %i characters say when', (line, length) => {
  expect(timeLength(line)).toBe(length);
});

test('a number with a place behind it is one to call', () => {
  expect(isDialIn('+1 647 558 0588 Canada')).toBe(true);
  expect(isDialIn('(CA) +1 647-734-1234')).toBe(true);
  expect(isDialIn('1. Maya Chen 416-555-0199')).toBe(false);
  expect(isDialIn('416-555-0199 maya@example.org')).toBe(false);
});
