import { expect, test } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { withCardMoments } from '../../../../src/domain/worksheet/card-moments.ts';
import { frozen } from '../../helpers/frozen.ts';

const MAYA = { ...EMPTY_PERSON, name: 'Maya', moment: 'the fog' };
const met = (people: Interview['people'], list = ''): Interview =>
  frozen({ ...EMPTY_INTERVIEW, people, answers: list === '' ? {} : { 'shared-moments': list } });

test('the moments on the cards answer the question of the worksheet, each on a line with the name', () => {
  const people = { m: MAYA, s: { ...EMPTY_PERSON, name: 'Sam' }, x: { ...EMPTY_PERSON, moment: ' the\nferry ' } };
  expect(withCardMoments(met(people)).answers).toEqual({ 'shared-moments': 'Maya: the fog\nthe ferry' });
});

test('what was written into the list stands after them', () => {
  expect(withCardMoments(met({ m: MAYA }, 'Ada: Aarhus')).answers).toEqual({
    'shared-moments': 'Maya: the fog\nAda: Aarhus',
  });
});

test('without a moment on a card nothing is added', () => {
  const interview = met({ s: { ...EMPTY_PERSON, name: 'Sam', moment: ' ' } }, 'Ada: Aarhus');
  expect(withCardMoments(interview)).toBe(interview);
});
