import { expect, test } from 'vitest';
import { ownOf } from '../../../../src/domain/record/own-of.ts';

test('a map has nothing under a name that every object has by birth, until something is put there', () => {
  expect(ownOf({ k3v9q1: 'Maya' }, 'k3v9q1')).toBe('Maya');
  expect(['constructor', '__proto__', 'toString'].map((key) => ownOf({ k3v9q1: 'Maya' }, key))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(ownOf(Object.fromEntries([['__proto__', 'Maya']]), '__proto__')).toBe('Maya');
});
