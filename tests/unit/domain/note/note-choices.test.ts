import { expect, test } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { isBlank, noteChoices, noteToOpen } from '../../../../src/domain/note/note-choices.ts';
import { EMPTY_NOTE, type Note } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { frozen } from '../../helpers/frozen.ts';

const MAYA = { ...EMPTY_PERSON, name: 'Maya Chen', email: 'maya@example.org' };
const SAM = { ...EMPTY_PERSON, name: 'Sam Rivera' };
const to = (name: string, email = ''): Note => ({ ...EMPTY_NOTE, recipient: { name, role: '', email } });
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

test.each<[string, Readonly<Record<string, Note>>, string]>([
  ['nothing is begun', {}, 'first'],
  ['one person is written to', { s: to('Sam') }, 's'],
  ['one of two notes is sent', { m: sent(to('Maya')), s: to('Sam') }, 's'],
  ['all are sent', { m: sent(to('Maya')), s: sent(to('Sam')) }, 'm'],
  ['one is addressed by hand, whose fields the page has filled already', { m: to('Maya'), first: to('Lee') }, 'first'],
  ['the one addressed by hand is sent', { m: to('Maya'), first: sent(to('Lee')) }, 'm'],
])('who comes back when %s finds that note open', (_, notes, expected) => {
  expect(noteToOpen(met(notes), 'first')).toBe(expected);
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
