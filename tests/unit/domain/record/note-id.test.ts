import { expect, test } from 'vitest';
import { addressOf, noteId, notesOfKind } from '../../../../src/domain/record/note-id.ts';
import { EMPTY_NOTE, NOTE_KINDS } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';

test('the note of thanks has the id of its person, and every other kind has its name before it', () => {
  expect(noteId({ kind: 'thank-you', to: 'k3v9q1' })).toBe('k3v9q1');
  expect(noteId({ kind: 'follow-up', to: 'k3v9q1' })).toBe('follow-up:k3v9q1');
  expect(addressOf('follow-up:k3v9q1')).toEqual({ kind: 'follow-up', to: 'k3v9q1' });
});

test('an id says of which kind a message is and whom it is for, whatever the kind', () => {
  for (const kind of NOTE_KINDS)
    expect(addressOf(noteId({ kind, to: 'to-4f2k9s' }))).toEqual({ kind, to: 'to-4f2k9s' });
});

test('the messages of one kind are found among all, each with the id of its person', () => {
  const notes = frozen({ k3: EMPTY_NOTE, 'follow-up:k3': EMPTY_NOTE, 'kind-to-come:k3': EMPTY_NOTE });
  expect(notesOfKind(notes, 'thank-you')).toEqual([['k3', EMPTY_NOTE]]);
  expect(notesOfKind(notes, 'follow-up')).toEqual([['k3', EMPTY_NOTE]]);
  expect(notesOfKind(notes, 'accepting')).toEqual([]);
});
