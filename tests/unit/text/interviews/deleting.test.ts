import { expect, test } from 'vitest';
import { contentsInWords, DELETE_EVERYTHING, DELETING } from '../../../../src/text/interviews/deleting.ts';

const NOTHING = { people: 0, answers: 0, notes: 0 };

test('what an interview holds is said in words, and what it does not is left out', () => {
  expect(contentsInWords({ people: 2, answers: 14, notes: 1 })).toBe('2 people, 14 answers and 1 note');
  expect(contentsInWords({ ...NOTHING, people: 1, notes: 3 })).toBe('1 person and 3 notes');
  expect(contentsInWords(NOTHING)).toBe('');
});

test('who deletes an interview is told what goes with it, and until when it can come back', () => {
  expect(DELETING.what({ people: 2, answers: 14, notes: 3 }, 'December 24')).toBe(
    'This also deletes 2 people, 14 answers and 3 notes. You can bring it back on this page until December 24.',
  );
  expect(DELETING.what({ ...NOTHING, notes: 1 }, 'December 24')).toMatch(/^This also deletes 1 note\./);
  expect(DELETING.what(NOTHING, 'December 24')).toMatch(/^There’s nothing in it yet\./);
});

test('who deletes everything is told each kind of thing that goes, and none that is not there', () => {
  const all = { people: 5, answers: 40, notes: 3, interviews: 3, deleted: 1, hasName: true, holidays: 2, setAside: 1 };
  expect(DELETE_EVERYTHING.lines(all)).toEqual([
    '3 interviews, including 1 already deleted',
    '5 people, 40 answers and 3 notes',
    'Your name, as you sign it',
    '2 days you chose to skip',
    '1 document we couldn’t read',
  ]);
  const little = { ...NOTHING, interviews: 1, deleted: 0, hasName: false, holidays: 0, setAside: 0 };
  expect(DELETE_EVERYTHING.lines(little)).toEqual(['1 interview']);
});
