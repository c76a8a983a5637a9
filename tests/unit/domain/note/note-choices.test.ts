import { expect, test } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { isBlank, noteChoices, noteToOpen } from '../../../../src/domain/note/note-choices.ts';
import { EMPTY_NOTE, type Note } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { thankedNames } from '../../../../src/domain/note/thanked-names.ts';
import { frozen } from '../../helpers/frozen.ts';

const MAYA = { ...EMPTY_PERSON, name: 'Maya Chen', email: 'maya@example.org' };
const SAM = { ...EMPTY_PERSON, name: 'Sam Rivera' };
const to = (name: string, email = ''): Note => ({ ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name, email } });
const sent = (note: Note): Note => ({ ...note, sentOn: '2026-11-03' });

function met(notes: Readonly<Record<string, Note>>): Interview {
  return frozen({ ...EMPTY_INTERVIEW, people: { m: MAYA, s: SAM, x: EMPTY_PERSON }, notes });
}

function choices(interview: Interview): readonly string[] {
  return noteChoices(interview, 'first').map(({ id, name, isSent }) => `${id}: ${name}${isSent ? ', sent' : ''}`);
}

test('everyone met who has a name can be written to, each in a note of their own', () => {
  expect(choices(met({}))).toEqual(['m: Maya Chen', 's: Sam Rivera']);
  expect(choices(met({ m: sent(to('Maya')) }))).toEqual(['m: Maya Chen, sent', 's: Sam Rivera']);
});

test('a note addressed by hand to one of them is theirs, until they have one of their own', () => {
  const byHand = sent(to('Maya Chen', 'maya@example.org'));
  expect(choices(met({ first: byHand }))).toEqual(['first: Maya Chen, sent', 's: Sam Rivera']);
  expect(choices(met({ first: byHand, m: to('Maya') }))).toEqual([
    'm: Maya Chen',
    's: Sam Rivera',
    'first: Maya Chen, sent',
  ]);
});

test('what was begun for somebody else, or for somebody who was removed, stays in reach', () => {
  expect(choices(met({ first: to('Lee'), gone: to('Noor') }))).toEqual([
    'm: Maya Chen',
    's: Sam Rivera',
    'first: Lee',
    'gone: Noor',
  ]);
  expect(choices(met({ first: { ...EMPTY_NOTE, voice: 'formal' } }))).toEqual(['m: Maya Chen', 's: Sam Rivera']);
});

test.each<[string, Readonly<Record<string, Note>>, string | undefined]>([
  ['nothing is begun', {}, 'm'],
  ['one person is written to', { s: to('Sam') }, 's'],
  ['one of two notes is sent', { m: sent(to('Maya')), s: to('Sam') }, 's'],
  ['one is sent and the other not begun', { m: sent(to('Maya')) }, 's'],
  ['all are sent', { m: sent(to('Maya')), s: sent(to('Sam')) }, undefined],
  ['one is addressed by hand, whose fields the page has filled already', { m: to('Maya'), first: to('Lee') }, 'first'],
  ['the one addressed by hand is sent', { m: to('Maya'), first: sent(to('Lee')) }, 'm'],
  ['one person was thanked in a note by hand', { m: to('Maya'), first: sent(to('Maya Chen')) }, 's'],
])('who comes back when %s finds that note open', (_, notes, expected) => {
  expect(noteToOpen(met(notes), 'first')).toBe(expected);
});

test('with nobody noted, the note that is addressed by hand is open until it is sent', () => {
  expect(noteToOpen(EMPTY_INTERVIEW, 'first')).toBe('first');
  expect(noteToOpen(frozen({ ...EMPTY_INTERVIEW, notes: { first: sent(to('Lee')) } }), 'first')).toBeUndefined();
});

test('a person who declined to be contacted is waited for by nobody, and can be written to', () => {
  const interview = frozen({ ...EMPTY_INTERVIEW, people: { m: { ...MAYA, contact: 'declined' as const }, s: SAM } });
  expect(noteToOpen(interview, 'first')).toBe('s');
  expect(noteToOpen(frozen({ ...interview, notes: { s: sent(to('Sam Rivera')) } }), 'first')).toBeUndefined();
  expect(choices(interview)).toEqual(['m: Maya Chen', 's: Sam Rivera']);
});

test('after a note is sent, the next one in the list comes, and after the last those before it', () => {
  expect(noteToOpen(met({ m: sent(to('Maya')) }), 'first', 'm')).toBe('s');
  expect(noteToOpen(met({ s: sent(to('Sam')) }), 'first', 's')).toBe('m');
  expect(noteToOpen(met({ m: sent(to('Maya')), s: sent(to('Sam')) }), 'first', 's')).toBeUndefined();
});

test('who was thanked is said by name, each once', () => {
  const thanked = (notes: Readonly<Record<string, Note>>): readonly string[] =>
    thankedNames(noteChoices(met(notes), 'first'));
  expect(thanked({ m: sent(to('Maya')), first: sent(to('Maya Chen')), s: to('Sam') })).toEqual(['Maya Chen']);
  expect(thanked({ first: sent(EMPTY_NOTE) })).toEqual([]);
});

test('each note says what has become of it: nothing, a draft, or sent on its day', () => {
  const begun = { ...to('Maya'), words: { fit: 'plans' } };
  const states = (notes: Readonly<Record<string, Note>>): readonly unknown[] =>
    noteChoices(met(notes), 'first').map(({ isDraft, sentOn }) => sentOn ?? (isDraft ? 'draft' : ''));
  // A voice that was chosen begins a note and writes nothing into it.
  expect(states({ m: { ...to('Maya'), voice: 'formal' } })).toEqual(['', '']);
  expect(states({ m: begun, s: sent(to('Sam')) })).toEqual(['draft', '2026-11-03']);
  expect(states({ m: sent(begun) })).toEqual(['2026-11-03', '']);
});

test('a note is blank until a word is in it, or it is sent', () => {
  expect(isBlank({ ...EMPTY_NOTE, medium: 'card', voice: 'brief', leftOut: ['fit'], words: { fit: '' } })).toBe(true);
  for (const begun of [
    to('Sam'),
    { ...EMPTY_NOTE, words: { fit: 'plans' } },
    { ...EMPTY_NOTE, edited: { subject: '', body: '' } },
    sent(EMPTY_NOTE),
  ]) {
    expect(isBlank(begun)).toBe(false);
  }
});
