import { expect, test } from 'vitest';
import { isKeptNoLonger, keptUntil } from '../../../../src/domain/dates/kept-until.ts';

test('what is deleted is kept for thirty days, the last of them included', () => {
  expect(keptUntil('2026-11-24')).toBe('2026-12-24');
  expect(isKeptNoLonger('2026-11-24', '2026-12-24')).toBe(false);
  expect(isKeptNoLonger('2026-11-24', '2026-12-25')).toBe(true);
});

test('what was never deleted, was deleted in the future, or on a day that cannot be read is kept', () => {
  expect(isKeptNoLonger('', '2026-12-25')).toBe(false);
  expect(isKeptNoLonger('2027-01-01', '2026-12-25')).toBe(false);
  expect(isKeptNoLonger('yesterday', '2026-12-25')).toBe(false);
  expect(keptUntil('yesterday')).toBe('');
});
