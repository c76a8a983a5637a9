import { expect, test } from 'vitest';
import { composeNote, sentenceOf, type NoteFacts } from '../../../../../src/domain/note/compose-note.ts';
import { finishedNote } from '../../../../../src/domain/note/finished-note.ts';
import { followed, type Finding } from '../../../../../src/domain/note/review/finding.ts';
import { partFoundIn, phrasingWithLeast } from '../../../../../src/domain/note/review/say-otherwise.ts';
import { EMPTY_NOTE, type Note } from '../../../../../src/domain/record/note.ts';
import { frozen } from '../../../helpers/frozen.ts';
import { templateOf } from '../../../helpers/note-templates.ts';

const template = templateOf('thank-you');

const factsWith = (change: Partial<Note>): NoteFacts =>
  frozen({
    note: { ...EMPTY_NOTE, words: { moment: 'the night buses' }, ...change },
    company: 'Harbour Foods',
    jobTitle: 'Planner',
    yourName: 'Alex Kim',
    interviewOn: '',
    decideBy: '',
    checkIn: '',
    seat: 0,
  });

function foundAt(text: string, words: string): Finding {
  const start = text.indexOf(words);
  const within = { start, end: start + words.length };
  return { where: 'body', ...within, within, about: words, rule: 'shared-sentence', reason: '', isSoft: false };
}

/** The part that a sentence of the note is found in. */
function partOf(facts: NoteFacts, sentence: string): string | undefined {
  const text = finishedNote(composeNote(facts, template), facts.note.edited);
  expect(text.body).toContain(sentence);
  return partFoundIn(foundAt(text.body, sentence), text, facts, template);
}

test('a sentence of ours is known by its part, and one of the person’s own is not', () => {
  const facts = factsWith({});
  expect(partOf(facts, sentenceOf('thanks', facts, template))).toBe('thanks');
  expect(partOf(facts, sentenceOf('moment', facts, template))).toBe('moment');
  const own = 'You told me about the night buses, and I have been out to see one since.';
  expect(partOf(factsWith({ words: { moment: own } }), own)).toBeUndefined();
});

test('a paragraph that was changed by hand has no sentence of ours, nor has the subject', () => {
  const facts = factsWith({});
  const thanks = sentenceOf('thanks', facts, template);
  expect(partOf(factsWith({ edited: { thanks } }), thanks)).toBeUndefined();
  expect(partOf(factsWith({ edited: { whole: thanks } }), thanks)).toBeUndefined();
  const text = { subject: thanks, body: thanks };
  expect(partFoundIn({ ...foundAt(thanks, thanks), where: 'subject' }, text, facts, template)).toBeUndefined();
});

test('the phrasing that follows is taken unless a later one leaves less to find', () => {
  const facts = factsWith({ phrasings: { thanks: '0' } });
  const sentenceIn = (phrasing: string): string =>
    sentenceOf('thanks', factsWith({ phrasings: { thanks: phrasing } }), template);
  expect(phrasingWithLeast('thanks', facts, template, () => 0)).toBe('1');
  const isTaken = (taken: readonly string[]) =>
    phrasingWithLeast('thanks', facts, template, ({ body }) =>
      taken.some((phrasing) => body.includes(sentenceIn(phrasing))) ? 1 : 0,
    );
  expect(isTaken(['1'])).toBe('2');
  expect(isTaken(['0', '1', '2', '3', '4', '5', '6'])).toBe('1');
});

test('a finding follows its sentence through a text that changes, until the sentence is another', () => {
  const read = { subject: '', body: 'Hi.\nI liked [topic].' };
  const sentence = foundAt(read.body, 'I liked [topic].');
  const finding = { ...sentence, start: sentence.start + 8, end: sentence.end - 1, about: '[topic]' };
  const now = (body: string): Finding | undefined => followed(finding, read, { subject: '', body });
  expect(now(read.body)).toEqual(finding);
  const later = 'Hi Maya.\nI liked [topic].';
  const moved = now(later);
  expect(later.slice(moved?.start, moved?.end)).toBe('[topic]');
  expect(later.slice(moved?.within.start, moved?.within.end)).toBe('I liked [topic].');
  expect(now('Hi.\nI liked it.')).toBeUndefined();
  const whole = { ...finding, start: 0, end: 0, within: { start: 0, end: 0 } };
  expect(followed(whole, read, { subject: '', body: '' })).toEqual(whole);
});
