import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../../src/domain/note/compose-note.ts';
import { isByHand, paragraphOf, piecesOf, splitWhole } from '../../../../src/domain/note/edited-paragraphs.ts';
import { finishedNote } from '../../../../src/domain/note/finished-note.ts';
import { frozen } from '../../helpers/frozen.ts';

const DRAFT: Draft = frozen({
  subject: 'Thank you',
  paragraphs: [
    { id: 'greeting', text: 'Hello Maya,' },
    { id: 'thanks', text: 'Thank you for the tour. I was glad that we talked about the night buses.' },
    { id: 'fit', text: '' },
    { id: 'close', text: 'I look forward to hearing from you.' },
    { id: 'sign-off', text: 'With warm thanks,\nAlex Kim' },
  ],
});
const body = (edited: Readonly<Record<string, string>>): string => finishedNote(DRAFT, edited).body;

test('a paragraph that was changed by hand stands in its place, and the others follow the fields', () => {
  expect(body({ thanks: 'What a tour that was.' })).toBe(
    'Hello Maya,\n\nWhat a tour that was.\n\nI look forward to hearing from you.\n\nWith warm thanks,\nAlex Kim',
  );
});

test('one that was emptied, or holds white space alone, is taken out and leaves no gap', () => {
  for (const close of ['', ' \n']) expect(body({ close })).toMatch(/night buses\.\n\nWith warm thanks/);
});

test('one that the fields leave out by now is kept as the person wrote it, where it stood', () => {
  expect(body({ fit: 'I have planned routes for six years.' })).toMatch(
    /buses\.\n\nI have planned [^]*years\.\n\nI look/,
  );
});

test('the pieces of a note are those that somebody wrote, each with what the fields make of it', () => {
  expect(piecesOf(DRAFT, {}).map(({ id }) => id)).toEqual(['subject', 'greeting', 'thanks', 'close', 'sign-off']);
  const pieces = piecesOf(DRAFT, frozen({ fit: '', close: 'Until soon.' }));
  expect(pieces.filter(({ isEdited }) => isEdited)).toEqual([
    { id: 'fit', text: '', made: '', isEdited: true },
    { id: 'close', text: 'Until soon.', made: 'I look forward to hearing from you.', isEdited: true },
  ]);
});

test('a part is written by hand when its paragraph is, or all of the note', () => {
  const template = frozen({ paragraphs: [['thanks', 'moment'], ['close']] });
  expect(paragraphOf('moment', template)).toBe('thanks');
  expect(paragraphOf('other', template)).toBe('');
  expect(isByHand('moment', { thanks: 'Thank you for a fine day.' }, template)).toBe(true);
  expect(isByHand('close', { thanks: 'Thank you for a fine day.' }, template)).toBe(false);
  expect(isByHand('close', { whole: 'Thanks.' }, template)).toBe(true);
});

test('a note that was taken over as a whole becomes paragraphs, and what is as the fields make it follows them again', () => {
  const whole =
    'Hello Maya,\n\nThank you for the long tour.\n\nThe night buses stay with me.\n\nWith warm thanks,\nAlex Kim';
  expect(splitWhole(DRAFT, whole)).toEqual({
    thanks: 'Thank you for the long tour.\n\nThe night buses stay with me.',
    close: '',
  });
});

test.each([
  ['words that nothing of ours is in', 'Sam! That fog.'],
  ['nothing', ''],
  ['many stretches', 'Thank you.\n\n1\n\n2\n\nI look forward to Monday.\n\n\n3\n\nThank you again.'],
])('a note that was taken over as a whole reads as before once it is split: %s', (_, whole) => {
  const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
  expect(folded(body(splitWhole(DRAFT, whole)))).toBe(folded(whole));
});

test('whatever was written as a whole, none of it is lost and nothing is added when it is split', () => {
  const word = fc.constantFrom(
    'Hello',
    'Maya,',
    'tour',
    'buses.',
    'Monday',
    'I',
    'look',
    'forward',
    '\n',
    '\n\n',
    'Alex',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const whole = words.join(' ');
      expect(body(splitWhole(DRAFT, whole)).split(/\s+/).filter(Boolean)).toEqual(whole.split(/\s+/).filter(Boolean));
    }),
  );
});
