import { expect, test } from 'vitest';
import { answerTo, countAnswered, listItems } from '../../../../src/domain/worksheet/worksheet.ts';
import { frozen } from '../../helpers/frozen.ts';

const RECORD = frozen({
  answers: { 'one-word': 'hopeful', 'went-well': ' \n\t', prepared: 'enough' },
  scores: { prepared: 3, 'right-fit': 5 } as const,
});

test('an answer is its text and its place on the scale', () => {
  expect(answerTo('one-word', { answers: { 'one-word': 'hopeful' }, scores: {} })).toEqual({
    text: 'hopeful',
    score: undefined,
  });
  expect(answerTo('prepared', RECORD)).toEqual({ text: 'enough', score: 3 });
  expect(answerTo('right-fit', RECORD)).toEqual({ text: '', score: 5 });
});

test('an answer is given exactly as it was written', () => {
  expect(answerTo('went-well', RECORD).text).toBe(' \n\t');
});

test.each(['never-asked', 'constructor', '__proto__', 'toString'])('nothing was answered to %s', (id) => {
  expect(answerTo(id, RECORD)).toEqual({ text: '', score: undefined });
});

test('a text or a place on the scale is an answer, and white space is none', () => {
  const ids = frozen([{ id: 'one-word' }, { id: 'went-well' }, { id: 'prepared' }, { id: 'right-fit' }, { id: 'x' }]);
  expect(countAnswered(ids, RECORD)).toBe(3);
  expect(countAnswered([], RECORD)).toBe(0);
});

test('answers to questions that are not on the sheet do not count', () => {
  expect(countAnswered([{ id: 'x' }], RECORD)).toBe(0);
});

test('each line of a list is an item, and empty lines are none', () => {
  expect(listItems('Why us?\n\nWhy now? ')).toEqual(['Why us?', 'Why now?']);
  expect(listItems('  one\r\n\r\n \t\r\ntwo')).toEqual(['one', 'two']);
  expect(listItems(' \n')).toEqual([]);
  expect(listItems('one, two; three')).toEqual(['one, two; three']);
});
