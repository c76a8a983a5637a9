import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeNote, type NoteFacts } from '../../../../src/domain/note/compose-note.ts';
import { codePoints, shortMessage } from '../../../../src/domain/note/short-message.ts';
import { EMPTY_NOTE, type Note } from '../../../../src/domain/record/note.ts';
import { anyText } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';
import { lostWords } from './typed-text.ts';

const INVITATION = templateOf('linkedin-invitation');

function facts(words: Note['words'], others: Partial<Omit<NoteFacts, 'note'>> = {}): NoteFacts {
  return frozen({
    company: 'Harbour Foods',
    jobTitle: 'Planner',
    yourName: 'Alex Kim',
    interviewOn: 'Friday, November 20',
    decideBy: '',
    checkIn: '',
    seat: 0,
    ...others,
    note: { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: 'Maya', greeting: 'Maya' }, words },
  });
}

test('a message that fits is left as it is, with the name, the meeting and the role in it', () => {
  const { text, length, isOver } = shortMessage(facts({}), INVITATION, 300);
  expect(text).toBe(
    'Hello Maya,\nWe met on Friday, November 20 at my interview for the Planner role at Harbour Foods. ' +
      'I am still very interested in the position. I would like to stay in touch.\nAlex Kim',
  );
  expect({ length, isOver }).toEqual({ length: [...text].length, isOver: false });
});

test('what is not known takes no line and no character', () => {
  const { text, length } = shortMessage(facts({}, { yourName: '' }), INVITATION, 300);
  expect(text.trim()).toBe(text);
  expect(length).toBe([...text].length);
});

test('ours is shortened until the message fits, and theirs is not', () => {
  const { text, length } = shortMessage(
    facts({ own: 'the night buses of Halifax and how you plan them' }),
    INVITATION,
    200,
  );
  expect(length).toBeLessThanOrEqual(200);
  expect(text).toContain('the night buses of Halifax and how you plan them');
  expect(text).toContain('Hello Maya,');
  expect(text).toContain('Planner role');
  expect(text).not.toContain('November');
});

test('the name and the role stay in an invitation of 200 characters as long as there is room for them', () => {
  const { text } = shortMessage(facts({}), INVITATION, 200);
  expect(text).toContain('Maya');
  expect(text).toContain('Planner');
});

test('it says what of ours is left out, and nothing where all fits', () => {
  const { text, leftOut } = shortMessage(
    facts({}, { company: 'Harbour Foods and Ferry Supply of Nova Scotia' }),
    INVITATION,
    200,
  );
  expect(leftOut.length).toBeGreaterThan(0);
  expect(leftOut).not.toContain('close');
  expect(text).toContain('I would like to stay in touch.');
  expect(shortMessage(facts({}), INVITATION, 2000).leftOut).toEqual([]);
});

test('words that are too long by themselves are kept whole, and it says that they are', () => {
  const own = 'the buses '.repeat(30).trim();
  const { text, isOver } = shortMessage(facts({ own }), INVITATION, 200);
  expect(text).toContain(own);
  expect(isOver).toBe(true);
});

test('an emoji counts as LinkedIn counts it, by code points', () => {
  expect(codePoints('ab🚌')).toBe(3);
  expect(codePoints('🚌'.repeat(200))).toBe(200);
  expect(codePoints('\ud83d')).toBe(1);
});

test('a kind that need not be short is whole', () => {
  const template = templateOf('linkedin-message');
  const { text, isOver } = shortMessage(facts({}), template, 20);
  expect(text.split('\n')).toEqual(composeNote(facts({}), template).paragraphs.map((paragraph) => paragraph.text));
  expect(isOver).toBe(true);
});

test('whatever is typed, it fits or says that it does not, and never cuts what was typed', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(200, 300), (own, limit) => {
      const { text, length, isOver } = shortMessage(facts({ own }), INVITATION, limit);
      expect(length).toBe([...text].length);
      expect(isOver).toBe(length > limit);
      expect(lostWords(own, text)).toEqual([]);
    }),
  );
});
