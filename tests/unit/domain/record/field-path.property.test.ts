import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldAt, withField } from '../../../../src/domain/record/field-path.ts';
import { parseInterview } from '../../../../src/domain/record/parse-interview.ts';
import { PERSON_FIELDS } from '../../../../src/domain/record/person.ts';
import { anyInterview, anyText } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';

const anyId = fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a/b', 'edited'));

test('whatever is written to a field, under whatever id, is there then, in a record that is sound', () => {
  const anyField = fc.constantFrom(...PERSON_FIELDS);
  fc.assert(
    fc.property(anyInterview, anyId, anyField, anyText, (interview, id, field, text) => {
      const named = withField(frozen(interview), ['people', id, field], text);
      const edited = withField(named, ['notes', id, 'edited', 'body'], text);
      const answered = withField(edited, ['answers', id], text);
      expect(fieldAt(answered, ['people', id, field])).toBe(text);
      expect(fieldAt(answered, ['notes', id, 'edited', 'body'])).toBe(text);
      expect(fieldAt(answered, ['answers', id])).toBe(text);
      expect(parseInterview(JSON.stringify(answered)).kind).toBe('ok');
      const gone = withField(answered, ['answers', id], undefined);
      expect([Object.hasOwn(gone.answers, id), fieldAt(gone, ['answers', id])]).toEqual([false, undefined]);
    }),
    { numRuns: 300 },
  );
  expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
});
