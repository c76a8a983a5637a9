import { expect, test } from 'vitest';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { agreedInWords, askedBy, personInWords } from '../../../../src/text/interviews/next-interview.ts';
import { frozen } from '../../helpers/frozen.ts';

const MAYA = frozen({ ...EMPTY_PERSON, name: 'Maya Chen', role: 'Design lead' });
const NOTHING = { name: '', channel: null, answer: null, day: '' } as const;

test('a person is said in a line, with how the name sounds and what was shared', () => {
  expect(personInWords(MAYA)).toBe('Maya Chen, Design lead');
  expect(personInWords({ ...MAYA, pronounced: 'MY-ah', moment: 'the night buses' })).toBe(
    'Maya Chen (MY-ah), Design lead: the night buses',
  );
  expect(personInWords(EMPTY_PERSON)).toBe('');
});

test('what each person asked comes with the name', () => {
  expect(askedBy({ ...MAYA, asked: 'Why us?\n\nWhy now?' })).toEqual(['Maya Chen: Why us?', 'Maya Chen: Why now?']);
  expect(askedBy({ ...EMPTY_PERSON, asked: 'Why us?' })).toEqual(['Why us?']);
});

test('what was agreed is said in sentences, as far as it was', () => {
  expect(agreedInWords({ name: 'Maya Chen', channel: 'email', answer: 'decide-by', day: 'Friday' })).toEqual([
    'You’ll follow up with Maya Chen by email.',
    'They decide by: Friday.',
  ]);
  expect(agreedInWords({ ...NOTHING, channel: 'other', answer: 'check-in', day: 'Monday' })).toEqual([
    'You may check in on: Monday.',
  ]);
  expect(agreedInWords({ ...NOTHING, answer: 'would-not-say' })).toEqual(['They wouldn’t say when they’ll decide.']);
  expect(agreedInWords({ ...NOTHING, day: 'soon' })).toEqual(['They said: soon.']);
  expect(agreedInWords(NOTHING)).toEqual([]);
});
