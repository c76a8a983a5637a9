import { describe, expect, test } from 'vitest';
import { composeNote, hasSignature, sentenceOf, type NoteFacts } from '../../../../src/domain/note/compose-note.ts';
import { finishedNote } from '../../../../src/domain/note/finished-note.ts';
import { partsOf, type KindTemplate, type VoiceTemplate } from '../../../../src/domain/note/kind-template.ts';
import { EMPTY_NOTE, type Note, type NoteText } from '../../../../src/domain/record/note.ts';
import { WORDING } from '../../../../src/domain/note/wording.ts';
import { frozen } from '../../helpers/frozen.ts';

const VOICE: VoiceTemplate = {
  subject: ['Thanks about {jobTitle}', 'Thanks'],
  greeting: ['Hi[ {name}],'],
  parts: {
    thanks: { none: ['Thank you[ at {company}].'], thing: ['Thank you[ at {company}] for {words}.'] },
    moment: { thing: ['I liked {words}.', 'We enjoyed {words}.'] },
    fit: { thing: ['I bring[ {my}] {words}.'], clause: ['It fits because {words}.'] },
    unsaid: { thing: ['I add {words}.'], clause: ['I add that {words}.'] },
    close: { none: ['Bye.'], thing: ['I look forward to {words}.'] },
  },
  signOff: ['Yours[,\n{yourName}]'],
};
const field = { title: '', label: '', help: '' };
const TEMPLATE: KindTemplate = frozen({
  kind: 'thank-you',
  name: 'Thank-you note',
  lead: '',
  paragraphs: [['thanks', 'moment'], ['fit', 'unsaid'], ['close']],
  parts: { thanks: field, moment: field, fit: field, unsaid: field, close: field },
  voices: { warm: VOICE, formal: VOICE, brief: VOICE },
});
const PARTS = ['thanks', 'moment', 'fit', 'unsaid', 'close'] as const;

function facts(note: Partial<Note> = {}, others: Partial<Omit<NoteFacts, 'note'>> = {}): NoteFacts {
  const known = {
    company: '',
    jobTitle: '',
    yourName: '',
    interviewOn: '',
    decideBy: '',
    checkIn: '',
    wording: WORDING,
    seat: 0,
  };
  return frozen({ ...known, ...others, note: { ...EMPTY_NOTE, ...note } });
}

const finished = (given: NoteFacts): NoteText => finishedNote(composeNote(given, TEMPLATE), given.note.edited);
const withWords = (words: Note['words']): string => finished(facts({ words })).body;
const named = (name: string): Partial<Note> => ({ recipient: { name, greeting: '', role: 'unused', email: 'unused' } });

test('a note of nothing is a whole, short note', () => {
  expect(finished(facts())).toEqual({ subject: 'Thanks', body: 'Hi,\n\nThank you.\n\nBye.\n\nYours' });
});

test('a note of everything has its parts in reading order, in paragraphs', () => {
  const words = { thanks: 'the tour', moment: 'the dawn', fit: 'I plan', unsaid: 'I sail', close: 'Monday' };
  const all = facts({ ...named('Sam'), words }, { company: 'Harbour', jobTitle: 'Planner', yourName: 'Alex' });
  expect(finished(all)).toEqual({
    subject: 'Thanks about Planner',
    body: `Hi Sam,

Thank you at Harbour for the tour. I liked the dawn.

It fits because I plan. I add that I sail.

I look forward to Monday.

Yours,
Alex`,
  });
});

test.each(PARTS)('the part %s can be left out, words and all', (part) => {
  const words = { thanks: 'one', moment: 'two', fit: 'three', unsaid: 'four', close: 'five' };
  const whole = finished(facts({ words })).body;
  const without = finished(facts({ words, leftOut: [part] })).body;
  expect(whole).toContain(words[part]);
  expect(without).not.toContain(words[part]);
  for (const other of PARTS.filter((each) => each !== part)) expect(without).toContain(words[other]);
  expect(without).not.toMatch(/\n{3}|^\n|\n$/);
});

test('a note with every part left out is a greeting and a sign-off', () => {
  expect(finished(facts({ leftOut: [...PARTS] })).body).toBe('Hi,\n\nYours');
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
  ['the planner position', 'planner'],
  ['an engineer', 'engineer'],
  ['Planner (Night Shift)', 'Planner (Night Shift)'],
  ['Planner role at Harbour Foods', 'Planner'],
  ['Planner at Harbour Foods Inc.', 'Planner'],
  ['the position of Planner', 'Planner'],
  ['Planner (position).', 'Planner'],
  ['Planner at Night', 'Planner at Night'],
])('the job title %j is used as %j', (jobTitle, used) => {
  expect(finished(facts({}, { jobTitle, company: 'Harbour Foods' })).subject).toBe(`Thanks about ${used}`);
});

test('a title that says nothing is passed over, and an employer in it is named when no other is', () => {
  expect(finished(facts({}, { jobTitle: 'the role' })).subject).toBe('Thanks');
  const { subject, body } = finished(facts({}, { jobTitle: 'Planner at Harbour Foods' }));
  expect(subject).toBe('Thanks about Planner');
  expect(body).toContain('Thank you at Harbour Foods.');
});

test('a whole sentence of the person stands instead of ours', () => {
  expect(withWords({ moment: 'I loved the tour.' })).toContain('Thank you. I loved the tour.\n\n');
  expect(withWords({ fit: 'I plan.', unsaid: 'I sail. I row!' })).toContain('\n\nI plan. I sail. I row!\n\n');
});

test('a whole sentence follows the part of ours that needs no words', () => {
  expect(withWords({ thanks: 'You made my day!' })).toContain('Thank you. You made my day!\n\n');
  expect(withWords({ close: 'The harbour is calling me.' })).toContain('\n\nBye. The harbour is calling me.\n\n');
});

test('line breaks of the person are kept, and white space around them is tidied', () => {
  expect(withWords({ moment: ' I came  in. \r\n\tAnd\u00a0then\r\n \n\n\nI sat. ' })).toContain(
    'Thank you. I came in.\nAnd then\n\nI sat.\n\n',
  );
});

test('a line break of any system is a line break', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    expect(withWords({ moment: `I came.${lineBreak}I saw.` })).toContain('Thank you. I came.\nI saw.\n\n');
  }
});

test('names are one line without stray punctuation at their end', () => {
  const note = facts(named(' Sam \n Rivera, '), { company: 'Harbour\tInc.', jobTitle: 'Planner;', yourName: 'Alex:' });
  expect(finished(note)).toEqual({
    subject: 'Thanks about Planner',
    body: 'Hi Sam,\n\nThank you at Harbour Inc.\n\nBye.\n\nYours,\nAlex',
  });
});

test('a paragraph that was changed by hand stays as it is, and the others still follow the fields', () => {
  const edited = { thanks: 'What a morning.', close: '', subject: 'Mine' };
  expect(finished(facts({ edited, words: { fit: 'I plan' } }))).toEqual({
    subject: 'Mine',
    body: 'Hi,\n\nWhat a morning.\n\nIt fits because I plan.\n\nYours',
  });
  expect(finished(facts({ edited: { subject: 'Mine', whole: 'All of it.' } })).body).toBe('All of it.');
});

test('each paragraph has the id of its first part, so that a change by hand finds it again', () => {
  const draft = composeNote(facts({ words: { fit: 'I plan' } }), TEMPLATE);
  expect(draft.paragraphs.map(({ id }) => id)).toEqual(['greeting', 'thanks', 'fit', 'close', 'sign-off']);
  expect(partsOf(TEMPLATE)).toEqual(PARTS);
});

test('whom a note greets is said on the card, or is the name', () => {
  const recipient = { ...EMPTY_NOTE.recipient, name: 'Maya Chen', greeting: 'Maya' };
  expect(finished(facts({ recipient })).body).toMatch(/^Hi Maya,\n/);
});

test('the phrasing is that of the seat, of the note, or of the part, in this order', () => {
  const words = { moment: 'the dawn' };
  const body = (note: Partial<Note>, seat: number): string => finished(facts({ words, ...note }, { seat })).body;
  expect(body({}, 0)).toContain('I liked the dawn.');
  expect(body({}, 1)).toContain('We enjoyed the dawn.');
  expect(body({ phrasings: { note: '0' } }, 1)).toContain('I liked the dawn.');
  expect(body({ phrasings: { note: '0', moment: '1' } }, 0)).toContain('We enjoyed the dawn.');
  expect(body({ phrasings: { note: 'odd' } }, 1)).toContain('I liked the dawn.');
});

test('a note without a name is known to be unsigned', () => {
  expect(hasSignature({ yourName: ' , ' })).toBe(false);
  expect(hasSignature({ yourName: 'Alex' })).toBe(true);
});

test('the sentence of a part reads with its words, with an ellipsis before there are any, and with ours where it has some', () => {
  expect(sentenceOf('moment', facts({ words: { moment: 'the dawn,' } }), TEMPLATE)).toBe('I liked the dawn.');
  expect(sentenceOf('moment', facts(), TEMPLATE)).toBe('I liked …');
  expect(sentenceOf('thanks', facts(), TEMPLATE)).toBe('Thank you.');
});

test('sentences of one’s own are not said again beside the field', () => {
  expect(sentenceOf('moment', facts({ words: { moment: 'I loved the dawn.' } }), TEMPLATE)).toBe('');
});
