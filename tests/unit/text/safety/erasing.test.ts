import { expect, test } from 'vitest';
import { ERASE_EVERYTHING, ERASE_ONE } from '../../../../src/text/safety/erasing.ts';

const NOTHING = { people: 0, answers: 0, notes: 0 };

test('who erases everything is told each kind of thing that goes, and none that is not there', () => {
  const all = { people: 5, answers: 40, notes: 3, interviews: 3, deleted: 1, holidays: 2, setAside: 1 };
  expect(ERASE_EVERYTHING.lines({ ...all, hasName: true, hasCopy: true })).toEqual([
    '3 interviews, including 1 already deleted',
    '5 people, 40 answers and 3 notes',
    'Your name, as you sign it',
    '2 days you chose to skip',
    '1 document we couldn’t read',
    'The copy of your work from before your last restore',
  ]);
  const little = { ...NOTHING, interviews: 1, deleted: 0, hasName: false, holidays: 0, setAside: 0, hasCopy: false };
  expect(ERASE_EVERYTHING.lines(little)).toEqual(['1 interview']);
});

test('who erases one interview is told what is in it', () => {
  expect(ERASE_ONE.goes({ ...NOTHING, people: 2, notes: 1 })).toBe('Its ticks and dates, with 2 people and 1 note');
  expect(ERASE_ONE.goes(NOTHING)).toBe('Its ticks and dates');
  expect([ERASE_ONE.asides(0), ERASE_ONE.asides(2)]).toEqual(['', '2 documents of it that we couldn’t read']);
});
