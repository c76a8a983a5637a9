import { expect, test } from 'vitest';
import { sampleWords } from '../../../../src/domain/note/sample-words.ts';
import { phrase, slotValues } from '../../../../src/domain/note/slot-values.ts';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { frozen } from '../../helpers/frozen.ts';

const TEMPLATE = 'Hello[ {name}], thank you[ for the {jobTitle} interview].[ {yourName}]';
const people = {
  x: EMPTY_PERSON,
  d: { ...EMPTY_PERSON, name: 'Lee Park', contact: 'declined' as const },
  m: { ...EMPTY_PERSON, name: 'Maya Chen' },
  s: { ...EMPTY_PERSON, name: 'Sam Rivera' },
};
const met = (more: Partial<Interview> = {}): Interview => frozen({ ...EMPTY_INTERVIEW, people, ...more });

test('without any names a sample still reads as a whole', () => {
  expect(sampleWords(TEMPLATE, EMPTY_INTERVIEW, '')).toBe('Hello, thank you.');
});

test('a sample goes to the first person met who did not decline, for the job, from you', () => {
  expect(sampleWords(TEMPLATE, met({ jobTitle: 'the planner position' }), ' Alex ')).toBe(
    'Hello Maya, thank you for the planner interview. Alex',
  );
});

test('the point of contact comes before anybody else', () => {
  expect(sampleWords(TEMPLATE, met({ agreement: { ...EMPTY_AGREEMENT, with: 's' } }), '')).toBe(
    'Hello Sam, thank you.',
  );
  const said = { ...people, s: { ...people.s, greeting: 'Ms. Rivera' } };
  expect(sampleWords(TEMPLATE, met({ people: said, agreement: { ...EMPTY_AGREEMENT, with: 's' } }), '')).toBe(
    'Hello Ms. Rivera, thank you.',
  );
});

test('what was typed fills a slot on one line, and the title of a job alone', () => {
  const typed = { name: ' Sam,', company: '', jobTitle: 'the planner position', yourName: '' };
  expect(slotValues(typed)).toMatchObject({ name: 'Sam', company: '', jobTitle: 'planner', yourName: '' });
  expect(phrase(' the  tour, ')).toBe('the tour');
});
