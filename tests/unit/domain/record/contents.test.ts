import { expect, test } from 'vitest';
import { addedUp, contentsOf } from '../../../../src/domain/record/contents.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { frozen } from '../../helpers/frozen.ts';

test('an interview holds its people, each question with an answer once, and the notes that were begun', () => {
  const interview = frozen({
    ...EMPTY_INTERVIEW,
    people: { a: EMPTY_PERSON, b: EMPTY_PERSON },
    answers: { 'one-word': 'hopeful', 'right-fit': 'Yes', 'went-well': ' \n' },
    scores: { 'right-fit': 4, prepared: 2 } as const,
    notes: {
      untouched: EMPTY_NOTE,
      begun: { ...EMPTY_NOTE, words: { thanks: 'the tour' } },
      edited: { ...EMPTY_NOTE, edited: { subject: '', body: '' } },
      sent: { ...EMPTY_NOTE, sentOn: '2026-11-03' },
    },
  });
  expect(contentsOf(interview)).toEqual({ people: 2, answers: 3, notes: 3 });
  expect(contentsOf({ ...EMPTY_INTERVIEW, answers: { 'one-word': 'hopeful' } })).toEqual({
    people: 0,
    answers: 1,
    notes: 0,
  });
});

test('several interviews hold what each of them holds', () => {
  expect(
    addedUp([
      { people: 1, answers: 2, notes: 0 },
      { people: 2, answers: 0, notes: 1 },
    ]),
  ).toEqual({ people: 3, answers: 2, notes: 1 });
  expect(addedUp([])).toEqual({ people: 0, answers: 0, notes: 0 });
});
