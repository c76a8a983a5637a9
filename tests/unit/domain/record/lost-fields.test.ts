import { expect, test } from 'vitest';
import { lostFields } from '../../../../src/domain/record/lost-fields.ts';
import { frozen } from '../../helpers/frozen.ts';

const BEFORE = frozen({ tasks: { a: 'done' }, answers: { why: 'old' }, notes: {} });
const OURS = frozen({ tasks: {}, answers: { why: 'new', how: 'x' }, notes: { first: { edited: null } } });
const FIELDS = frozen(['tasks/a', 'answers/why', 'answers/how', 'notes/first/edited']);

test('a field that is back at what it was before we wrote it is lost', () => {
  expect(lostFields(['a'], { a: 1 }, { a: 2 }, { a: 1 })).toEqual(['a']);
  expect(lostFields(FIELDS, BEFORE, OURS, BEFORE)).toEqual(FIELDS);
});

test('a field that was set to something else is not lost', () => {
  expect(lostFields(['a'], { a: 1 }, { a: 2 }, { a: 3 })).toEqual([]);
  expect(lostFields(['answers/why'], BEFORE, OURS, frozen({ answers: { why: 'theirs' } }))).toEqual([]);
});

test('a field that is as we wrote it is not lost, even if we wrote what was there', () => {
  expect(lostFields(FIELDS, BEFORE, OURS, OURS)).toEqual([]);
  expect(lostFields(FIELDS, OURS, OURS, OURS)).toEqual([]);
});

test('only fields that we wrote can be lost', () => {
  expect(lostFields(['answers/how'], BEFORE, OURS, BEFORE)).toEqual(['answers/how']);
  expect(lostFields([], BEFORE, OURS, BEFORE)).toEqual([]);
});

test('a path that leads nowhere is nothing, whatever stands on the way', () => {
  const records = [null, undefined, 'text', 7, [], { notes: null }] as const;
  for (const record of records) expect(lostFields(['notes/first/edited'], record, record, record)).toEqual([]);
});

test('a part that was left out is lost when it is back in', () => {
  const note = (leftOut: string[]): object => ({ notes: { first: { leftOut } } });
  expect(lostFields(['notes/first/leftOut/fit'], note([]), note(['fit']), note([]))).toHaveLength(1);
});
