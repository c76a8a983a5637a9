import { expect, test } from 'vitest';
import { latestFirst } from '../../../../src/domain/record/latest-first.ts';

test('the latest interview comes first, one without a date last, and two of a day keep their order', () => {
  expect([{ date: '' }, { date: '2026-11-02' }, { date: '2026-11-03' }].sort(latestFirst)[0]?.date).toBe('2026-11-03');
  const dated = [
    ['a', '2026-11-02'],
    ['b', ''],
    ['c', '2026-11-09'],
    ['d', '2026-11-02'],
  ] as const;
  const order = dated.map(([id, date]) => ({ id, date })).sort(latestFirst);
  expect(order.map(({ id }) => id).join('')).toBe('cadb');
});
