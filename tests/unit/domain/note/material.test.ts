import fc from 'fast-check';
import { expect, test } from 'vitest';
import { materialFor, withLine, withoutLine } from '../../../../src/domain/note/material.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

const TEMPLATE = frozen({
  ...templateOf('thank-you'),
  paragraphs: [['moment', 'fit', 'unsaid']],
  parts: {
    moment: part({ moment: '{words}', 'shared-moments': '{words}', asked: 'your question, “{words}”' }),
    fit: part({ 'went-well': '{words}' }),
    unsaid: part({ 'left-unsaid': '{words}', promised: 'You will have {words}.', 'to-clarify': 'I wonder: {words}.' }),
    close: part({}),
  },
});

function part(takes: Readonly<Record<string, string>>) {
  return { title: '', label: '', help: '', takes };
}

const MAYA = { ...EMPTY_PERSON, name: 'Maya Chen', moment: 'the night buses', asked: 'How do you plan a week?' };
const SAM = { ...EMPTY_PERSON, name: 'Sam Rivera', asked: 'What I would change' };
const note = (given: Partial<Note>, name = ''): Note => ({
  ...EMPTY_NOTE,
  recipient: { ...EMPTY_NOTE.recipient, name },
  ...given,
});

function met(given: Partial<Interview>): Interview {
  return frozen({ ...EMPTY_INTERVIEW, people: { m: MAYA, s: SAM }, ...given });
}

const lines = (partId: string, id: string, interview: Interview, words = ''): readonly string[] =>
  materialFor(partId, id, words, interview, TEMPLATE).map(({ words: offered }) => offered);

test('for a person it is what is on their card, and for nobody yet what is on all cards', () => {
  expect(lines('moment', 'm', met({}))).toEqual(['the night buses', 'your question, “How do you plan a week?”']);
  expect(lines('moment', 's', met({}))).toEqual(['your question, “What I would change”']);
  expect(lines('moment', 'first', met({}))).toHaveLength(3);
});

test('each line of an answer comes by itself into the part that takes it, as the words that it becomes there', () => {
  const answers = { 'left-unsaid': 'I speak Danish.\n\n I ran the depot ', 'to-clarify': 'What are the shifts?' };
  expect(lines('unsaid', 'm', met({ answers }))).toEqual([
    'I speak Danish.',
    'I ran the depot',
    'I wonder: What are the shifts?',
  ]);
  expect(lines('fit', 'm', met({ answers }))).toEqual([]);
  expect(lines('close', 'm', met({ answers }))).toEqual([]);
});

test('what was promised is at hand for whom it was promised to, until it is sent', () => {
  const promise = (what: string, to: string, sentOn = '') => ({ ...EMPTY_PROMISE, what, to, sentOn });
  const promised = {
    a: promise('the portfolio', 'm'),
    b: promise('a form', ''),
    c: promise('references', 'm', '2026-11-27'),
  };
  expect(lines('unsaid', 'm', met({ promised }))).toEqual(['You will have the portfolio.', 'You will have a form.']);
  expect(lines('unsaid', 's', met({ promised }))).toEqual(['You will have a form.']);
});

test('a shared topic from the list is not at hand for somebody else than it is said to be of', () => {
  const answers = { 'shared-moments': 'Sam: the fog\nMaya: the docks\nAda: Aarhus\nsourdough' };
  const ofMaya = lines('moment', 'm', met({ answers }));
  expect(ofMaya).toEqual(expect.arrayContaining(['the docks', 'Aarhus', 'sourdough']));
  expect(ofMaya).not.toContain('the fog');
  expect(lines('moment', 's', met({ answers }))).toContain('the fog');
});

test('what a note has taken is marked and comes first, and what stands in the part anyway is not offered', () => {
  const answers = { 'left-unsaid': 'I speak Danish.\nI sail.' };
  const interview = met({ answers, notes: { m: note({ used: ['I sail.'] }) } });
  const seen = materialFor('unsaid', 'm', 'I sail now and then.', interview, TEMPLATE);
  expect(seen.map(({ line, isUsed }) => [line, isUsed])).toEqual([
    ['I sail.', true],
    ['I speak Danish.', false],
  ]);
  expect(lines('unsaid', 'm', interview)).toHaveLength(2);
  expect(materialFor('unsaid', 'm', '', interview, TEMPLATE).some(({ isUsed }) => isUsed)).toBe(false);
  expect(lines('unsaid', 's', interview, 'I speak Danish. I sail.')).toEqual([]);
});

test('what another message has used says for whom', () => {
  const answers = { 'left-unsaid': 'I speak Danish.' };
  const notes = {
    m: note({ used: ['I speak Danish.'] }, 'Maya Chen'),
    'follow-up:m': note({ used: ['I speak Danish.'] }),
  };
  const usedFor = (id: string) =>
    materialFor('unsaid', id, '', met({ answers, notes }), TEMPLATE).map((each) => each.usedFor);
  expect(usedFor('s')).toEqual([['Maya Chen', '']]);
  expect(usedFor('m')).toEqual([['']]);
});

test('what another note says about oneself is at hand once, though it came from the worksheet', () => {
  const notes = { m: note({ words: { fit: 'I plan routes' } }, 'Maya Chen') };
  expect(materialFor('fit', 's', '', met({ notes }), TEMPLATE)).toEqual([
    { source: 'again', line: 'I plan routes', words: 'I plan routes', isUsed: false, usedFor: ['Maya Chen'] },
  ]);
  const answers = { 'went-well': 'I plan routes' };
  expect(materialFor('fit', 's', '', met({ notes, answers }), TEMPLATE)).toHaveLength(1);
});

test('a line that was brought in goes out again and leaves the rest, wherever it stands', () => {
  expect(withLine('I know the docks. ', 'I speak Danish.')).toBe('I know the docks.\nI speak Danish.');
  expect(withoutLine('I know the docks.\nI speak Danish.', 'I speak Danish.')).toBe('I know the docks.');
  expect(withoutLine('I speak Danish.\nI sail.', 'I speak Danish.')).toBe('I sail.');
  expect(withoutLine('I speak Danish.', 'I speak Danish.')).toBe('');
  expect(withoutLine('I speak Danish well.', 'I speak Danish.')).toBe('I speak Danish well.');
});

test('whatever is in the part, bringing in a line and taking it out leaves it as it was', () => {
  const line = fc.constantFrom('I sail.', 'the fog', 'Halifax');
  const words = fc.array(fc.constantFrom('docks', 'ice', 'and')).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, line, (before, brought) => {
      expect(withoutLine(withLine(before, brought), brought)).toBe(before);
    }),
  );
});
