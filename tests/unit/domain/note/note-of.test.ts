import { expect, test } from 'vitest';
import { momentPath, noteOf, wordsElsewhere } from '../../../../src/domain/note/note-of.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { frozen } from '../../helpers/frozen.ts';

const MAYA = {
  ...EMPTY_PERSON,
  name: 'Maya Chen',
  greeting: 'Maya',
  role: 'Design lead',
  email: 'maya@example.org; chen@example.org',
  moment: 'the night buses',
};

function withNotes(notes: Readonly<Record<string, Note>>): Interview {
  return frozen({ ...EMPTY_INTERVIEW, people: { m: MAYA, s: { ...EMPTY_PERSON, name: 'Sam Rivera' } }, notes });
}

test('a note that is not begun goes to the person of the card, at the first of their addresses, with the moment on it', () => {
  expect(noteOf(withNotes({}), 'm')).toEqual({
    ...EMPTY_NOTE,
    recipient: { name: 'Maya Chen', greeting: 'Maya', role: 'Design lead', email: 'maya@example.org' },
    words: { moment: 'the night buses' },
  });
  expect(noteOf(EMPTY_INTERVIEW, 'first')).toEqual(EMPTY_NOTE);
});

test('whoever is addressed by hand gets other sentences than those met, and than each other', () => {
  const begun = { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: 'Ali Chen' } };
  const seats = [noteOf(withNotes({}), 'first'), noteOf(withNotes({ first: begun }), 'to-abc')];
  expect(seats.map(({ phrasings }) => phrasings)).toEqual([{ note: '2' }, { note: '3' }]);
});

test('a message of another kind goes to the person of the card as well, and has no moment', () => {
  const { recipient, words } = noteOf(withNotes({}), 'follow-up:m');
  expect([recipient.name, recipient.greeting, recipient.email, words]).toEqual([
    ...['Maya Chen', 'Maya', 'maya@example.org'],
    {},
  ]);
});

test('a new note sounds and goes as the latest one does', () => {
  const note = noteOf(
    withNotes({ s: { ...EMPTY_NOTE, voice: 'formal', medium: 'card', words: { fit: 'plans' } } }),
    'm',
  );
  expect([note.voice, note.medium, note.words]).toEqual(['formal', 'card', { moment: 'the night buses' }]);
});

test('a note that has a moment of its own keeps it, an empty one too, and it is written there', () => {
  for (const moment of ['the fog', '']) {
    const interview = withNotes({ m: { ...EMPTY_NOTE, words: { moment } } });
    expect(noteOf(interview, 'm').words.moment).toBe(moment);
    expect(momentPath(interview, 'm')).toEqual(['record', 'notes', 'm', 'words', 'moment']);
  }
});

test('the moment of any other note is written on the card, where there is one', () => {
  expect(momentPath(withNotes({ m: { ...EMPTY_NOTE, words: { fit: 'plans' } } }), 'm')).toEqual([
    'record',
    'people',
    'm',
    'moment',
  ]);
  expect(momentPath(withNotes({}), 'first')).toEqual(['record', 'notes', 'first', 'words', 'moment']);
});

test('what another note says about oneself can be used again: the latest words, unless they are left out', () => {
  const say = (fit: string, leftOut: Note['leftOut'] = []): Note => ({ ...EMPTY_NOTE, words: { fit }, leftOut });
  const interview = withNotes({ a: say('I plan '), b: say('I sail'), c: say(' '), d: say('I sing', ['fit']) });
  expect(wordsElsewhere(interview, 'm', 'fit')).toBe('I sail');
  expect(wordsElsewhere(interview, 'b', 'fit')).toBe('I plan');
  expect(wordsElsewhere(interview, 'm', 'close')).toBe('');
});

test('the name by which somebody is greeted is that of the note, or else the one on the card, for every kind of message', () => {
  const begun = { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: 'Maya Chen' } };
  const own = { ...begun, recipient: { ...begun.recipient, greeting: 'Ms. Chen' } };
  const greetingOf = (id: string): string =>
    noteOf(withNotes({ m: begun, 'follow-up:m': begun, 'promised:m': own }), id).recipient.greeting;
  expect(['m', 'follow-up:m', 'withdrawing:m', 'promised:m'].map(greetingOf)).toEqual([
    'Maya',
    'Maya',
    'Maya',
    'Ms. Chen',
  ]);
});
