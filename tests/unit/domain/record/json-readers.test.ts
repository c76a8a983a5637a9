import { describe, expect, test } from 'vitest';
import {
  losesNothing,
  readListOf,
  readMapOf,
  readNullable,
  readOneOf,
  readText,
  readTextsAnd,
} from '../../../../src/domain/record/json-readers.ts';
import { frozen } from '../../helpers/frozen.ts';

const NO_OBJECTS = [null, undefined, true, 0, 'text', [], [['a', 1]]];

test('a reader of text reads text and nothing else', () => {
  expect(readText('')).toBe('');
  expect([null, undefined, 1, [], {}].map(readText)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a reader of certain values tells a number from its digits', () => {
  const read = readOneOf([1, 'two', null]);
  expect([1, 'two', null].map(read)).toEqual([1, 'two', null]);
  expect(['1', 2, 'TWO', undefined, false].map(read)).toEqual(Array(5).fill(undefined));
});

test('a reader of null or something else tells null from nothing', () => {
  const read = readNullable(readText);
  expect([null, 'a', undefined, 1].map(read)).toEqual([null, 'a', undefined, undefined]);
});

test('a reader of a list keeps the items it can read, in order', () => {
  const read = readListOf(readText);
  expect(read(frozen(['b', 1, 'a', null]))).toEqual(['b', 'a']);
  expect(read(frozen({ 0: 'a', length: 1 }))).toBeUndefined();
});

test('a reader of a list keeps null where null is an item', () => {
  expect(readListOf(readNullable(readText))([null, 1, 'a'])).toEqual([null, 'a']);
});

test('a reader of a map keeps the entries it can read', () => {
  expect(readMapOf(readText)(frozen({ a: 'x', b: 1, '': '' }))).toEqual({ a: 'x', '': '' });
  expect(NO_OBJECTS.map(readMapOf(readText))).toEqual(NO_OBJECTS.map(() => undefined));
});

test('a reader of a map reads a hostile key as a key of its own', () => {
  const read = readMapOf(readText)(JSON.parse('{"__proto__":"x","constructor":"y"}')) ?? {};
  expect(Object.entries(read)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

describe('a reader of texts and other fields', () => {
  type Place = {
    readonly name: string;
    readonly city: string;
    readonly kind: 'home' | 'work';
    readonly on: string | null;
  };
  const EMPTY: Place = frozen({ name: 'nobody', city: '', kind: 'home', on: 'x' });
  const read = readTextsAnd<Place>(EMPTY, { kind: readOneOf(['home', 'work']), on: readNullable(readText) });

  test('reads as text what has no reader of its own', () => {
    const place = frozen({ name: 'Sam', city: 'Oslo', kind: 'work', on: '' });
    expect(read(place)).toEqual(place);
    expect(readTextsAnd(frozen({ a: '', b: '' }), {})({ a: 'x', b: 1 })).toEqual({ a: 'x', b: '' });
  });

  test('takes a field it cannot read from the empty value, and adds no other', () => {
    expect(read(frozen({ name: 'Sam', city: 7, kind: 'other', on: 1, age: 5 }))).toEqual({ ...EMPTY, name: 'Sam' });
    expect(read({})).toEqual(EMPTY);
  });

  test('reads nothing from what is no object', () => {
    expect(NO_OBJECTS.map(read)).toEqual(NO_OBJECTS.map(() => undefined));
  });

  test('reads no inherited field', () => {
    expect(read(Object.create({ name: 'inherited', kind: 'work' }))).toEqual(EMPTY);
    expect(read(JSON.parse('{"__proto__":{"name":"hostile","kind":"work"}}'))).toEqual(EMPTY);
  });

  test('keeps a null that was read', () => {
    expect(read({ on: null })).toEqual({ ...EMPTY, on: null });
  });

  test('has the fields in the order of the empty value', () => {
    expect(Object.keys(read({ on: '', kind: 'work', name: 'Sam' }) ?? {})).toEqual(['name', 'city', 'kind', 'on']);
  });
});

test.each<[unknown, unknown]>([
  [{ a: 1 }, { a: 1 }],
  [{ a: 1, b: 2 }, frozen({ b: 2, a: 1 })],
  [
    [1, [2]],
    [1, [2]],
  ],
  ['', ''],
  [null, null],
])('nothing is lost between %j and %j', (read, json) => {
  expect(losesNothing(read, json)).toBe(true);
});

test.each<[unknown, unknown]>([
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { a: '1' }],
  [{ a: 1 }, { b: 1 }],
  [{ a: undefined }, { b: 1 }],
  [[1], [1, 2]],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [{}, []],
  [{}, null],
  [{}, 'text'],
  [null, {}],
  [{ toString: 1 }, { a: 1 }],
])('something is lost between %j and %j', (read, json) => {
  expect(losesNothing(read, json)).toBe(false);
});
