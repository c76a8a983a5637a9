import { expect, test } from 'vitest';
import { noteRule, noteWordList } from '../../../../integrations/content/note-rule.ts';

const RULE = { id: 'pay', order: 0, reason: 'Pay can wait until there is an offer.', phrases: ['salary'] };
const faultOf = (schema: typeof noteRule | typeof noteWordList, entry: unknown): string | undefined =>
  schema
    .safeParse(entry)
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    .join('\n');

test('a rule and a list of words as they should be pass', () => {
  expect(faultOf(noteRule, RULE)).toBeUndefined();
  expect(faultOf(noteRule, { ...RULE, soft: true })).toBeUndefined();
  expect(faultOf(noteWordList, { id: 'common', order: 0, words: "a an i'm" })).toBeUndefined();
});

test.each([
  ['an unknown check', { ...RULE, phrases: undefined, check: 'no-jab' }, /"no-jab".*correct it to one of .*no-job/],
  ['an unknown kind', { ...RULE, onlyKinds: ['thank-yuo'] }, /"thank-yuo".*correct it to one of thank-you/],
  ['a field that nothing reads', { ...RULE, phrase: ['pay'] }, /"phrase", which nothing reads.*phrases/],
  ['a soft that is not true', { ...RULE, soft: false }, /soft is true or not there: write true, or remove the field/],
  ['a reason for what is sent', { ...RULE, reasonIfSent: 'It has gone.' }, /reasonIfSent .* remove it/],
  ['an empty reason', { ...RULE, reason: '' }, /reason is empty: write it/],
  ['a phrase in capitals', { ...RULE, phrases: ['Salary'] }, /phrases are compared in small letters.*write "salary"/],
  ['no phrase and no check', { ...RULE, phrases: undefined }, /name a check, or list the phrases/],
])('%s stops the build, with the value and the remedy', (_, entry, said) => {
  expect(faultOf(noteRule, entry)).toMatch(said);
});

test('a word with a capital or an accent, and a list that nothing reads, stop the build', () => {
  expect(faultOf(noteWordList, { id: 'common', order: 0, words: 'a Élan' })).toMatch(/write "elan" for "Élan"/);
  expect(faultOf(noteWordList, { id: 'comon', order: 0, words: 'a' })).toMatch(/"comon".*common/);
});
