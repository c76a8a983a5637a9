import { expect, test } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { withoutNoteInWords } from '../../../../src/text/dates/what-now.ts';
import { frozen } from '../../helpers/frozen.ts';

const UNDATED = { interviewId: 'a', due: null, state: 'undated' } as const;
const STEP = { ...UNDATED, step: 'thank-you-notes' } as const;

function met(names: readonly string[], thanked: readonly string[] = []): Interview {
  const people = Object.fromEntries(names.map((name) => [name, { ...EMPTY_PERSON, name }]));
  const notes = Object.fromEntries(thanked.map((id) => [id, { ...EMPTY_NOTE, sentOn: '2026-11-27' }]));
  return frozen({ ...EMPTY_INTERVIEW, people, notes });
}

test('who is still without a note is said by name, and who was thanked is not', () => {
  // Browsers differ in whether a comma stands before the last.
  expect(withoutNoteInWords(STEP, met(['Maya Chen', 'Sam Rivera', 'Ali Chen'], ['Ali Chen']))).toBe(
    'You still have to write to Maya Chen and Sam Rivera.',
  );
  expect(withoutNoteInWords(STEP, met(['Maya Chen']))).toBe('You still have to write to Maya Chen.');
});

test('it is not said twice, nor where nobody is left, nor beside another step', () => {
  const panel = met(['Maya Chen', 'Sam Rivera'], ['Maya Chen']);
  expect(withoutNoteInWords(STEP, panel)).toBe('');
  expect(withoutNoteInWords(STEP, met([]))).toBe('');
  expect(withoutNoteInWords(STEP, undefined)).toBe('');
  expect(withoutNoteInWords({ ...UNDATED, step: 'reflect' }, met(['Maya Chen']))).toBe('');
});

test('of many, the first are named and the others counted', () => {
  const names = ['Maya', 'Sam', 'Ali', 'Alex', 'Noor', 'Lee'];
  expect(withoutNoteInWords(STEP, met(names))).toMatch(/to Maya, Sam, Ali,? and 3 others\.$/);
  expect(withoutNoteInWords(STEP, met(names.slice(0, 4)))).toMatch(/to Maya, Sam, Ali,? and Alex\.$/);
});
