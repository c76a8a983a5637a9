import { expect, test } from 'vitest';
import { asideOf, putAsideWith } from '../../../../src/domain/note/put-aside.ts';
import { frozen } from '../../helpers/frozen.ts';

test('what a hand wrote is kept under its paragraph, and a paragraph that was taken out leaves nothing', () => {
  expect(putAsideWith({}, frozen({ thanks: 'I loved the fog.', close: '' }))).toEqual({ thanks: 'I loved the fog.' });
});

test('what was put aside before stays, once', () => {
  const aside = frozen({ thanks: 'I loved the fog.', fit: 'Buses.' });
  expect(putAsideWith(aside, { thanks: 'And the harbour.' })).toEqual({
    thanks: 'I loved the fog.\n\nAnd the harbour.',
    fit: 'Buses.',
  });
  expect(putAsideWith(aside, { thanks: 'I loved the fog.' })).toEqual(aside);
  expect(putAsideWith(aside, { thanks: 'I loved the fog. So much.' }).thanks).toBe('I loved the fog. So much.');
});

test('a paragraph has something put aside once there are words in it', () => {
  expect(asideOf(frozen({ thanks: 'I loved the fog.', close: ' ' }))).toEqual(['thanks']);
  expect(asideOf({})).toEqual([]);
});
