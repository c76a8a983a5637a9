import { expect, test } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { roundBefore } from '../../../../src/domain/record/round-before.ts';
import { frozen } from '../../helpers/frozen.ts';

const HARBOUR: Interview = frozen({ ...EMPTY_INTERVIEW, company: 'Harbour Foods' });

test('the round before is the one that the open interview follows', () => {
  expect(
    roundBefore(
      'b',
      new Map([
        ['a', HARBOUR],
        ['b', { ...HARBOUR, follows: 'a' }],
      ]),
    ),
  ).toBe('a');
});

test('without such a link it is the latest with the same company, however its name is written', () => {
  const all = new Map([
    ['a', { ...HARBOUR, date: '2026-11-02' }],
    ['b', { ...HARBOUR, date: '2026-11-09' }],
    ['c', { ...HARBOUR, company: ' harbour foods ' }],
    ['d', { ...HARBOUR, company: 'Night Buses', date: '2026-11-20' }],
  ]);
  expect(roundBefore('c', all)).toBe('b');
  expect(roundBefore('d', all)).toBeUndefined();
});

test('once the open interview led to a next round, that round is prepared from it', () => {
  const all = new Map([
    ['a', HARBOUR],
    ['b', { ...HARBOUR, follows: 'a', outcome: 'next-round' as const }],
  ]);
  expect(roundBefore('b', all)).toBe('b');
});

test('an interview without a name, alone, following itself or not there has none', () => {
  expect(
    roundBefore(
      'a',
      new Map([
        ['a', EMPTY_INTERVIEW],
        ['b', EMPTY_INTERVIEW],
      ]),
    ),
  ).toBeUndefined();
  expect(roundBefore('a', new Map([['a', { ...HARBOUR, follows: 'a' }]]))).toBeUndefined();
  expect(roundBefore('a', new Map([['a', { ...HARBOUR, follows: 'gone' }]]))).toBeUndefined();
  expect(roundBefore('gone', new Map())).toBeUndefined();
});
