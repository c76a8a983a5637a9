import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTERVIEW_SHAPE, lean, SETTINGS_SHAPE, whole } from '../../../../src/domain/backup/lean.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { anyInterview, anySettings } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';

const CARD = { empty: { name: '', role: '' } };

test('what was not written is left out, and put back', () => {
  expect(lean(CARD, frozen({ name: 'Sam', role: '' }))).toEqual({ name: 'Sam' });
  expect(whole(CARD, frozen({ name: 'Sam' }))).toEqual({ name: 'Sam', role: '' });
});

test('an empty interview leaves its version alone', () => {
  expect(lean(INTERVIEW_SHAPE, frozen(EMPTY_INTERVIEW))).toEqual({ version: EMPTY_INTERVIEW.version });
});

test('an empty person and an answer that was emptied stay in their maps', () => {
  const interview = frozen({ ...EMPTY_INTERVIEW, people: { k3: EMPTY_PERSON }, answers: { 'one-word': '' } });
  expect(lean(INTERVIEW_SHAPE, interview)).toMatchObject({ people: { k3: {} }, answers: { 'one-word': '' } });
  expect(whole(INTERVIEW_SHAPE, lean(INTERVIEW_SHAPE, interview))).toEqual(interview);
});

test('whatever is in a document, it comes back as it was', () => {
  fc.assert(
    fc.property(anyInterview, anySettings, (interview, settings) => {
      expect(whole(INTERVIEW_SHAPE, lean(INTERVIEW_SHAPE, frozen(interview)))).toEqual(interview);
      expect(whole(SETTINGS_SHAPE, lean(SETTINGS_SHAPE, frozen(settings)))).toEqual(settings);
    }),
  );
});

test.each([null, 7, 'words', [1]])('what is no document is left as it is (%j)', (json) => {
  expect(lean(INTERVIEW_SHAPE, json)).toEqual(json);
  expect(whole(INTERVIEW_SHAPE, json)).toEqual(json);
});
