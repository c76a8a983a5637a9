import { describe, expect, test } from 'vitest';
import {
  composeNote,
  isWholeSentence,
  sentenceOf,
  type NoteFacts,
  type VoiceSentences,
} from '../../../../src/domain/note/compose-note.ts';
import { EMPTY_NOTE, PARTS, type Note } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';

const SENTENCES: VoiceSentences = frozen({
  subject: ['Thanks about {jobTitle}', 'Thanks'],
  greeting: ['Hi {name},', 'Hi,'],
  thanks: ['Thank you[ at {company}] for {words}.', 'Thank you[ at {company}].'],
  moment: ['I liked {words}.'],
  fit: ['It fits because {words}.'],
  unsaid: ['Also: {words}.'],
  close: ['I look forward to {words}.', 'Bye.'],
  signOff: ['Yours,\n{yourName}', 'Yours'],
});

function facts(note: Partial<Note> = {}, others: Partial<Omit<NoteFacts, 'note'>> = {}): NoteFacts {
  return frozen({ company: '', jobTitle: '', yourName: '', ...others, note: { ...EMPTY_NOTE, ...note } });
}

const withWords = (words: Note['words']): string => composeNote(facts({ words }), SENTENCES).body;
const named = (name: string): Partial<Note> => ({ recipient: { name, role: 'unused', email: 'unused' } });

test('a note of nothing is a whole, short note', () => {
  expect(composeNote(facts(), SENTENCES)).toEqual({ subject: 'Thanks', body: 'Hi,\n\nThank you.\n\nBye.\n\nYours' });
});

test('a note of everything has its parts in reading order, in paragraphs', () => {
  const words = { thanks: 'the tour', moment: 'the dawn', fit: 'I plan', unsaid: 'I sail', close: 'Monday' };
  const all = facts({ ...named('Sam'), words }, { company: 'Harbour', jobTitle: 'Planner', yourName: 'Alex' });
  expect(composeNote(all, SENTENCES)).toEqual({
    subject: 'Thanks about Planner',
    body: `Hi Sam,

Thank you at Harbour for the tour. I liked the dawn.

It fits because I plan. Also: I sail.

I look forward to Monday.

Yours,
Alex`,
  });
});

test.each(PARTS)('the part %s can be left out, words and all', (part) => {
  const words = { thanks: 'one', moment: 'two', fit: 'three', unsaid: 'four', close: 'five' };
  const whole = composeNote(facts({ words }), SENTENCES).body;
  const without = composeNote(facts({ words, leftOut: [part] }), SENTENCES).body;
  expect(whole).toContain(words[part]);
  expect(without).not.toContain(words[part]);
  for (const other of PARTS.filter((each) => each !== part)) expect(without).toContain(words[other]);
  expect(without).not.toMatch(/\n{3}|^\n|\n$/);
});

test('a note with every part left out is a greeting and a sign-off', () => {
  expect(composeNote(facts({ leftOut: [...PARTS] }), SENTENCES).body).toBe('Hi,\n\nYours');
});

describe('words that finish our sentence', () => {
  test.each([
    ['the tour', 'I liked the tour.'],
    ['  the \t tour ', 'I liked the tour.'],
    ['the tour,', 'I liked the tour.'],
    ['the tour ;: , ', 'I liked the tour.'],
    ['the tour.', 'I liked the tour.'],
    ['\nthe tour\n', 'I liked the tour.'],
    ['the {name} [x]', 'I liked the {name} [x].'],
    ['🙂', 'I liked 🙂.'],
  ])('%j', (moment, sentence) => {
    expect(withWords({ moment })).toContain(`Thank you. ${sentence}\n\n`);
  });
});

test.each(['', ' ', '\n\n', ',', ' ,;: ', '–', '"', '()'])('%j says nothing, so its sentence is left out', (moment) => {
  expect(withWords({ moment })).toBe(withWords({}));
});

test.each([
  ['I loved the tour.', true],
  ['  “What a view!”  ', true],
  ['Really?', true],
  ['Wonderful…', true],
  ['1. The tour.', true],
  ['素晴らしい。', true],
  ['one line\nand another', true],
  ['(He said: “Come.”)', true],
  ['the tour of the harbour', false],
  ['the tour.', false],
  ['“the tour.”', false],
  ['The tour', false],
  ['', false],
  ['\n the tour \n', false],
])('whether %j stands as a sentence of its own: %j', (words, isWhole) => {
  expect(isWholeSentence(words)).toBe(isWhole);
});

test.each([
  ['the planner position', 'planner'],
  ['an engineer', 'engineer'],
  ['Planner (Night Shift)', 'Planner (Night Shift)'],
  ['the role', 'the role'],
])('the job title %j is used as %j', (jobTitle, used) => {
  expect(composeNote(facts({}, { jobTitle }), SENTENCES).subject).toBe(`Thanks about ${used}`);
});

test('a whole sentence of the person stands instead of ours, or after its colon', () => {
  expect(withWords({ moment: 'I loved the tour.' })).toContain('Thank you. I loved the tour.\n\n');
  expect(withWords({ fit: 'I plan.', unsaid: 'I sail. I row!' })).toContain('\n\nI plan. Also: I sail. I row!\n\n');
});

test('a whole sentence follows the part of ours that needs no words', () => {
  expect(withWords({ thanks: 'You made my day!' })).toContain('Thank you. You made my day!\n\n');
  expect(withWords({ close: 'See you on Monday.' })).toContain('\n\nBye. See you on Monday.\n\n');
});

test('line breaks of the person are kept, and white space around them is tidied', () => {
  expect(withWords({ moment: ' One  line \r\n\tand\u00a0another\r\n \n\n\nEnd. ' })).toContain(
    'Thank you. One line\nand another\n\nEnd.\n\n',
  );
});

test('a line break of any system is a line break', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    expect(withWords({ moment: `I came.${lineBreak}I saw.` })).toContain('Thank you. I came.\nI saw.\n\n');
  }
});

test('names are one line without stray punctuation at their end', () => {
  const note = facts(named(' Sam \n Rivera, '), { company: 'Harbour\tInc.', jobTitle: 'Planner;', yourName: 'Alex:' });
  expect(composeNote(note, SENTENCES)).toEqual({
    subject: 'Thanks about Planner',
    body: 'Hi Sam Rivera,\n\nThank you at Harbour Inc.\n\nBye.\n\nYours,\nAlex',
  });
});

test('a text taken over by hand does not change what the fields say', () => {
  const edited = { subject: 'Mine', body: 'Mine' };
  expect(composeNote(facts({ edited }), SENTENCES)).toEqual(composeNote(facts(), SENTENCES));
});

test('the sentence of a part reads with its words, with an ellipsis before there are any, and with ours where it has some', () => {
  expect(sentenceOf('moment', facts({ words: { moment: 'the dawn,' } }), SENTENCES)).toBe('I liked the dawn.');
  expect(sentenceOf('moment', facts(), SENTENCES)).toBe('I liked …');
  expect(sentenceOf('thanks', facts(), SENTENCES)).toBe('Thank you.');
});

test('sentences of one’s own are not said again beside the field', () => {
  expect(sentenceOf('moment', facts({ words: { moment: 'I loved the dawn.' } }), SENTENCES)).toBe('');
});
