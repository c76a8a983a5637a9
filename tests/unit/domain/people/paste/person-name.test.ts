import { expect, test } from 'vitest';
import { nameWords, plainLetters, wordsOf } from '../../../../../src/domain/people/name-words.ts';
import { isName, isRole, nameThenRole } from '../../../../../src/domain/people/paste/person-name.ts';

test.each(['Ludwig van der Berg', 'maya', 'Jean-Luc', 'O’Neill', 'J. R. Chen', '山田 太郎'])(
  '%j is a name beside an address',
  (text) => {
    expect(isName(text, true)).toBe(true);
  },
);

test.each([
  '',
  'Next steps',
  'Dr.',
  'maya',
  'They',
  'Design Lead',
  'Harbour Foods',
  'Maya 2',
  'Maya Chen.',
  'A. B.',
  '我们下周决定',
])('%j is no name', (text) => {
  expect(isName(text)).toBe(false);
});

test('a job is a few words, and no sentence', () => {
  expect(isRole('head of planning')).toBe(true);
  expect(isRole('office manager')).toBe(true);
  expect(isRole('she asked how I plan')).toBe(false);
  expect(isRole('runs the night buses')).toBe(false);
});

test('a text is compared without case, accents and marks, and a name without titles', () => {
  expect(plainLetters('José O’Neill')).toBe('jose oneill');
  expect(nameWords('Dr. Amy Ng')).toEqual(['amy', 'ng']);
  expect(wordsOf(' Maya  Chen')).toEqual(['Maya', 'Chen']);
});

test('a job right behind a name is told from it', () => {
  expect(nameThenRole('Maya design lead')).toEqual(['Maya', 'design lead']);
  expect(nameThenRole('Maya likes buses')).toBeUndefined();
});

test('a name is no sentence or heading', () => {
  expect(isName('Ludwig van der Berg')).toBe(true);
  expect(isName('Next steps')).toBe(false);
});
