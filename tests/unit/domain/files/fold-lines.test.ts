import { expect, test } from 'vitest';
import { escapedText, foldLines, textForFile } from '../../../../src/domain/files/fold-lines.ts';
import { frozen } from '../../helpers/frozen.ts';

const fold = (line: string) => foldLines(frozen([line]));

test('control characters go, and all newlines are one kind', () => {
  expect(textForFile('one\r\ntwo\u0000')).toBe('one\ntwo');
  expect(textForFile('1\r2\v3\f4\u00855\u20286\u20297\n\n8')).toBe('1\n2\n3\n4\n5\n6\n7\n\n8');
  expect(textForFile('a\u001b[1m\tb\u007f\u009f')).toBe('a[1m\tb');
  expect(textForFile('\ud83d x \ude00 😀')).toBe('\ufffd x \ufffd 😀');
});

test('separators, backslashes and newlines of a text are escaped', () => {
  expect(escapedText('a, b; c')).toBe('a\\, b\\; c');
  expect(escapedText('one\n\\two"')).toBe('one\\n\\\\two"');
});

test('a line of 75 octets stays, and one of 76 goes on in a second', () => {
  expect(fold('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
  expect(fold(`NOTE:${'a'.repeat(71)}`)).toBe(`NOTE:${'a'.repeat(70)}\r\n a\r\n`);
});

test('the space before the rest counts among its 75 octets', () => {
  expect(fold('a'.repeat(75 + 74))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n`);
  expect(fold('a'.repeat(75 + 75))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
});

test.each([
  ['é', 2],
  ['日', 3],
  ['😀', 4],
])('%s has %i octets, and is never split', (character, octets) => {
  const filler = 'a'.repeat(75 - octets);
  expect(fold(filler + character)).toBe(`${filler}${character}\r\n`);
  expect(fold(`${filler}a${character}`)).toBe(`${filler}a\r\n ${character}\r\n`);
});

test('every line has an end, and no lines are nothing', () => {
  expect(foldLines(frozen(['one', 'two']))).toBe('one\r\ntwo\r\n');
  expect(foldLines(frozen([]))).toBe('');
});
