import { describe, expect, test } from 'vitest';
import { joined, listInLine } from '../../../../src/domain/note/list-in-line.ts';

test('items are joined as one says a list', () => {
  expect(joined(['a'])).toBe('a');
  expect(joined(['a', 'and b'])).toBe('a and b');
  expect(joined(['a', 'b', '', 'c'])).toBe('a, b, and c');
});

describe('what one sentence cannot say together is taken apart', () => {
  test.each([
    ['patient and 5 years of sales', ['patient', '5 years of sales']],
    ['5 years of sales and good with people', ['5 years of sales', 'good with people']],
    ['excel and im a fast learner', ['excel', "I'm a fast learner"]],
    ['team player, quick learner', ['team player and a quick learner']],
    ['no experience but eager to learn', ['no experience', 'eager to learn']],
  ])('%j', (line, items) => {
    expect(listInLine(line, 'me')).toEqual(items);
  });
});

test.each([
  'good with people and old machines',
  'the tour, which you and I loved',
  'SAP and Excel',
  'French',
  'my and I wrote',
])('%j stays one line', (line) => {
  expect(listInLine(line, 'me')).toEqual([line]);
});

test('where a line says neither what somebody is nor what the work is, only a new sentence parts it', () => {
  expect(listInLine('patient and 5 years of sales', undefined)).toEqual(['patient and 5 years of sales']);
  expect(listInLine('pallets and i liked the tour', undefined)).toEqual(['pallets', 'I liked the tour']);
});
