import { expect, test } from 'vitest';
import { besides } from '../../../../src/domain/backup/beside.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { frozen } from '../../helpers/frozen.ts';

const text = (part: object): string => JSON.stringify({ ...EMPTY_INTERVIEW, ...part });

test('the example holds', () => {
  expect(besides({ first: 'a' }, { first: 'b' }, () => 'x')).toEqual({ texts: { x: 'a' }, ids: { first: 'x' } });
});

test('an interview whose id is taken gets another, and the round that followed it still does', () => {
  const moving = frozen({
    first: text({ company: 'Harbour' }),
    b: text({ follows: 'first' }),
    c: text({ follows: 'gone' }),
  });
  const { texts, ids } = besides(moving, frozen({ first: text({ company: 'Buses' }) }), (id) => `${id}-2`);
  expect(texts).toEqual({ 'first-2': moving.first, b: text({ follows: 'first-2' }), c: moving.c });
  expect(ids).toEqual({ first: 'first-2', b: 'b', c: 'c' });
});

test('the same interview is put there once, and one that cannot be read keeps its text', () => {
  const moving = frozen({ first: text({ company: 'Harbour' }), b: '{"version":' });
  const { texts } = besides(moving, frozen({ first: moving.first, b: 'other junk' }), (id) => `${id}-2`);
  expect(texts).toEqual({ first: moving.first, 'b-2': '{"version":' });
});
