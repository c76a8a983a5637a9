import { expect, test } from 'vitest';
import { EMPTY_NOTE, type Note } from '../../../../src/domain/record/note.ts';
import { withPartLeftOut, withRecipient, withWords } from '../../../../src/domain/note/note-changes.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_NOTE);

const FILLED: Note = frozen({
  recipient: { name: 'Sam Rivera', role: 'Head of Planning', email: 'sam@example.org' },
  medium: 'card',
  voice: 'formal',
  words: { moment: 'the harbour at dawn', fit: 'I like plans' },
  leftOut: ['moment'],
  edited: { subject: 'Thank you', body: 'Dear Sam' },
  sentOn: '2026-11-03',
});

test('the words of one part are replaced, those of the other parts kept', () => {
  expect(withWords(EMPTY, 'moment', 'the harbour').words).toEqual({ moment: 'the harbour' });
  expect(withWords(FILLED, 'moment', 'the tour')).toEqual({
    ...FILLED,
    words: { moment: 'the tour', fit: 'I like plans' },
  });
});

test('writing words for a part that is left out does not bring it back', () => {
  expect(withWords(FILLED, 'moment', 'the tour').leftOut).toEqual(['moment']);
});

test('a part can be left out and brought back, and its words are kept either way', () => {
  expect(withPartLeftOut(EMPTY, 'fit', true).leftOut).toEqual(['fit']);
  expect(withPartLeftOut(FILLED, 'moment', false)).toEqual({ ...FILLED, leftOut: [] });
  expect(withPartLeftOut(FILLED, 'fit', true).words).toEqual(FILLED.words);
});

test('the parts left out stand once each, in reading order', () => {
  const twice = withPartLeftOut(withPartLeftOut(FILLED, 'close', true), 'close', true);
  expect(withPartLeftOut(twice, 'thanks', true).leftOut).toEqual(['thanks', 'moment', 'close']);
});

test('one fact about the recipient is set, the others kept', () => {
  expect(withRecipient(EMPTY, 'name', 'Sam').recipient.name).toBe('Sam');
  expect(withRecipient(FILLED, 'email', '')).toEqual({
    ...FILLED,
    recipient: { name: 'Sam Rivera', role: 'Head of Planning', email: '' },
  });
});
