import fc from 'fast-check';
import { expect } from 'vitest';
import { anyText } from './arbitraries.ts';

/** 2,000 different texts a run, the same in every run. */
export const HOSTILE_RUNS = { numRuns: 2000, seed: 20261103 } as const;

const PIECES = [
  ...[
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u0000',
    '\u001b',
    '\u007f',
    '\u009f',
    '\t',
  ],
  ...[
    ',',
    ';',
    ':',
    '"',
    "'",
    '\\',
    '\\\\',
    '\\n',
    '\\N',
    '\\,',
    '\\;',
    '^',
    '=',
    ' ',
    '  ',
    '\r\n ',
    '\r\n\t',
    '\ufeff',
  ],
  ...[
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
    'BEGIN:VALARM',
    'BEGIN:VCARD',
    'END:VCARD',
    'TZID=',
    'X-A:b',
    ';X=y:',
  ],
  ...[
    '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\n',
    '\r\nEND:VCARD\r\nBEGIN:VCARD\r\n',
    'https://a.example/?b=c;d,e',
  ],
  ...[
    'é',
    'e\u0301',
    '日本',
    '😀',
    '👩‍👩‍👧‍👦',
    '🇨🇦',
    '\u05e9\u05dc\u05d5\u05dd',
    '\u202eevil\u202c',
    '\u200f',
    '\ufdfa',
    '\ufffe',
  ],
  ...['\ud83d', '\ude00', '\ud83d\ud83d\ude00', '__proto__', 'null', '0', 'TRUE'],
];

/** Texts that break files: line ends, the marks of the format, and wide characters wherever a line may be folded. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  anyText,
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES),
        fc.nat(80).map((count) => 'a'.repeat(count)),
        anyText,
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom(...PIECES), fc.nat(80)).map(([piece, shift]) => 'a'.repeat(shift) + piece.repeat(60)),
);

/** What a reader has to find of a text, said a second time and without the code under test. */
export function asReadBack(text: string): string {
  const characters = Array.from(text.toWellFormed().replaceAll('\r\n', '\n'), (character) => {
    if ('\v\f\r\u0085\u2028\u2029'.includes(character)) return '\n';
    const code = character.charCodeAt(0);
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    return isControl && character !== '\n' && character !== '\t' ? '' : character;
  });
  return characters.join('');
}

/** The lines of a file before folding; fails unless each ends in CRLF, has 75 octets at most and whole characters. */
export function soundLines(file: string): readonly string[] {
  expect(file).toMatch(/\r\n$/);
  const lines = file.split('\r\n').slice(0, -1);
  const bad = lines.filter((line) => {
    return (
      line === '' || line === ' ' || /[\r\n]/.test(line) || !line.isWellFormed() || Buffer.byteLength(line, 'utf8') > 75
    );
  });
  expect(bad).toEqual([]);
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}
