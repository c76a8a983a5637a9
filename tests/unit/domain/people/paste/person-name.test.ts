import { expect, test } from 'vitest';
import { nameWords, plainLetters, wordsOf } from '../../../../../src/domain/people/name-words.ts';
import { isName, isProven, isRole, isTeam } from '../../../../../src/domain/people/paste/person-name.ts';

test.each(['Ludwig van der Berg', 'maya', 'Jean-Luc', 'O’Neill', 'J. R. Chen', '山田 太郎'])(
  '%j is a name beside an address',
  (text) => {
    expect(isName(text, true)).toBe(true);
  },
);

test.each([
  ...['', 'Next steps', 'Dr.', 'maya', 'They', 'Design Lead', 'Harbour Foods', 'Maya 2', 'Maya Chen.', 'A. B.'],
  ...['我们下周决定的事情很多', 'Room Atlantic', 'San Francisco', 'Welcome Maya'],
])('%j is no name', (text) => {
  expect(isName(text)).toBe(false);
});

test('a title or a given name that many have proves a full name', () => {
  expect(['Maya Chen', 'Dr. Thistle Harrow', 'Ms. Okoro', 'Jean-Luc Roy'].every(isProven)).toBe(true);
  expect(['Maya', 'Thistle Harrow', 'Night Buses', 'Dr.'].some(isProven)).toBe(false);
});

test('a job is a few words with one for somebody who does it, and no sentence and nobody’s name', () => {
  expect(['head of planning', 'office manager', 'Teamleiter', '営業部長'].every(isRole)).toBe(true);
  expect(['why the manager left', 'design review', 'CTO and Priya', 'she met the manager'].some(isRole)).toBe(false);
  expect(isTeam('People & Culture') && isTeam('Harbour Foods')).toBe(true);
  expect(isTeam('Harbour Kitchen')).toBe(false);
});

test('a text is compared without case, accents and marks, and a name without titles', () => {
  expect(plainLetters('José O’Neill')).toBe('jose oneill');
  expect(nameWords('Dr. Amy Ng')).toEqual(['amy', 'ng']);
  expect(wordsOf(' Maya  Chen')).toEqual(['Maya', 'Chen']);
});
