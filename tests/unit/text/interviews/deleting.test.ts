import { expect, test } from 'vitest';
import { contentsInWords, counted, DELETING } from '../../../../src/text/interviews/deleting.ts';

const NOTHING = { people: 0, answers: 0, notes: 0 };

test('what an interview holds is said in words, and what it does not is left out', () => {
  expect(contentsInWords({ people: 2, answers: 14, notes: 1 })).toBe('2 people, 14 answers and 1 note');
  expect(contentsInWords({ ...NOTHING, people: 1, notes: 3 })).toBe('1 person and 3 notes');
  expect(contentsInWords(NOTHING)).toBe('');
});

test('a count is said with its noun, and nothing of it where there is none', () => {
  expect([counted(2, 'person', 'people'), counted(1, 'person', 'people'), counted(0, 'person', 'people')]).toEqual([
    '2 people',
    '1 person',
    '',
  ]);
});

test('who deletes an interview is told what goes with it, and until when it can come back', () => {
  expect(DELETING.what({ people: 2, answers: 14, notes: 3 }, 'December 24')).toBe(
    'This also deletes 2 people, 14 answers and 3 notes. You can bring it back on this page until December 24.',
  );
  expect(DELETING.what({ ...NOTHING, notes: 1 }, 'December 24')).toMatch(/^This also deletes 1 note\./);
  expect(DELETING.what(NOTHING, 'December 24')).toMatch(/^There’s nothing in it yet\./);
});
