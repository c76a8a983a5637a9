import { expect, test } from 'vitest';
import { isLost } from '../../../../src/domain/record/lost-field.ts';
import { frozen } from '../../helpers/frozen.ts';

const BEFORE = frozen({ tasks: { a: 'done' }, answers: { why: 'old' }, notes: {} });
const OURS = frozen({ tasks: {}, answers: { why: 'new', how: 'x' }, notes: { first: { edited: null } } });
const PATHS = frozen([
  ['tasks', 'a'],
  ['answers', 'why'],
  ['answers', 'how'],
  ['notes', 'first', 'edited'],
]);
const lostOf = (before: unknown, ours: unknown, now: unknown): unknown =>
  PATHS.filter((path) => isLost(path, before, ours, now));

test('a field that is back at what it was before we wrote it is lost', () => {
  expect(isLost(['a'], { a: 1 }, { a: 2 }, { a: 1 })).toBe(true);
  expect(lostOf(BEFORE, OURS, BEFORE)).toEqual(PATHS);
});

test('a field that was set to something else is not lost', () => {
  expect(isLost(['a'], { a: 1 }, { a: 2 }, { a: 3 })).toBe(false);
  expect(isLost(['answers', 'why'], BEFORE, OURS, frozen({ answers: { why: 'theirs' } }))).toBe(false);
});

test('a field that is as we wrote it is not lost, even if we wrote what was there', () => {
  expect(lostOf(BEFORE, OURS, OURS)).toEqual([]);
  expect(lostOf(OURS, OURS, OURS)).toEqual([]);
});

test('a path that leads nowhere is nothing, whatever stands on the way', () => {
  const records = [null, undefined, 'text', 7, [], { notes: null }] as const;
  for (const record of records) expect(isLost(['notes', 'first', 'edited'], record, record, record)).toBe(false);
});

test('a part that was left out is lost when it is back in', () => {
  const note = (leftOut: string[]): object => ({ notes: { first: { leftOut } } });
  expect(isLost(['notes', 'first', 'leftOut', 'fit'], note([]), note(['fit']), note([]))).toBe(true);
});

test('a slash in an id divides nothing, and a word of the language is an id like any other', () => {
  const of = (practised: Readonly<Record<string, string>>): object => ({ practised });
  const id = 'next-time: and/or';
  expect(isLost(['practised', id], of({}), of({ [id]: 'and/or' }), of({}))).toBe(true);
  expect(isLost(['practised', 'constructor'], of({}), of({ constructor: 'x' }), of({}))).toBe(true);
  expect(isLost(['practised', '__proto__'], of({}), of(JSON.parse('{"__proto__":"x"}') as never), of({}))).toBe(true);
});
