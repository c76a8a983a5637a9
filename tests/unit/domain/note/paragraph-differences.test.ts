import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../../../src/domain/note/paragraph-differences.ts';

const said = (before: string, after: string): string =>
  differences(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

test('one word for another is said where it happened, and the rest is the same', () => {
  expect(differences('Thank you for the tour.', 'Thank you for a tour.')).toEqual([
    { kind: 'same', text: 'Thank you for ' },
    { kind: 'removed', text: 'the ' },
    { kind: 'added', text: 'a ' },
    { kind: 'same', text: 'tour.' },
  ]);
});

test.each([
  ['Thank you.', 'Thank you.', 'Thank you.'],
  ['', 'Until soon.', '+[Until soon.]'],
  ['Until soon.', '', '-[Until soon.]'],
  ['', '', ''],
  ['I like the docks.', 'I like the docks. All of them.', 'I like the docks. +[All of them.]'],
  ['I look forward to it.', 'We look forward to that.', '-[I ]+[We ]look forward to -[it.]+[that.]'],
  ['one two three', 'three one two', '+[three ]one two-[three]'],
])('from "%s" to "%s"', (before, after, expected) => {
  expect(said(before, after)).toBe(expected);
});

test('another line break is no other word', () => {
  expect(said('With thanks,\nAlex', 'With thanks, Alex')).toBe('With thanks, Alex');
});

test('read without what was added it is the text before, and without what was removed the text after', () => {
  const text = fc
    .array(fc.constantFrom('the', 'night', 'buses', 'and', '日本', '\n', '.'))
    .map((words) => words.join(' '));
  const words = (whole: string): readonly string[] => whole.split(/\s+/).filter((word) => word !== '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const all = differences(before, after);
      const without = (kind: string): readonly string[] =>
        words(
          all
            .filter((each) => each.kind !== kind)
            .map((each) => each.text)
            .join(' '),
        );
      expect(without('added')).toEqual(words(before));
      expect(without('removed')).toEqual(words(after));
    }),
  );
});

test('a text far too long for a note is told as all new rather than compared for minutes', () => {
  const before = 'word '.repeat(20_000);
  expect(differences(before, `${before}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
