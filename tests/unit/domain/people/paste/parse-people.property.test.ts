import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeople } from '../../../../../src/domain/people/paste/parse-people.ts';
import { anyText } from '../../../helpers/arbitraries.ts';

const PIECES = [
  ...[
    'Maya Chen',
    'Sam',
    'van der Berg',
    'Chen, Maya',
    'O’Neill',
    'Dr. Amy Ng',
    '王小明',
    '山田 太郎',
    'Иван',
    'محمد علي',
  ],
  ...['design lead', 'Head of planning', 'Harbour Foods', 'They decide next week.', 'Organizer', '5 guests', '(Host)'],
  ...['maya@example.org', '<sam.ng@example.org>', 'mailto:amy@example.org', 'hr@example.org', 'www.example.org'],
  ...['+1 416 555 0134', '(416) 555-0199 x4', '2026-11-20', 'T: ', 'Name: ', 'To: ', 'PhD', 'Jr.', '(they/them)'],
  ...[
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    '\n--\n',
    '\n____\n',
    '\nKind regards,\n',
    '\nSent from my iPhone\n',
  ],
  ...[
    ', ',
    ', ',
    '; ',
    ' - ',
    ' – ',
    ': ',
    ' | ',
    '\t',
    ' and ',
    ' & ',
    ' ',
    '"',
    '<',
    '>',
    '(',
    ')',
    '[',
    '、',
    '；',
    '@',
    '-',
  ],
  ...['\ue000', '\ue001', '\ud800', '__proto__'],
];

/** Texts in the neighbourhood of lists, signatures and jottings. */
const nearlyPeople = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, anyText), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

/** How often each character occurs, apart from white space and from what may stand between two people. */
function characters(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [unit] of text.matchAll(/[^\s,;，、；•|:：/+&[\](){}<>（）–—\u0085-]/g))
    counts[unit] = (counts[unit] ?? 0) + 1;
  return counts;
}

/** The words that may stand between two people in one line. */
function withoutAnd(text: string): string {
  return text.replaceAll(/(?<!\S)(?:and|et|und|y)(?!\S)/giu, ' ');
}

const restOf = (found: ReturnType<typeof parsePeople>): string => found.lines.map(({ text }) => text).join('\n');

test('every character of a text is in what a person was read from or in a line, and once', () => {
  fc.assert(
    fc.property(nearlyPeople, (text) => {
      const found = parsePeople(text);
      const kept = [...found.people.map(({ from }) => from), restOf(found)].join('\n');
      expect(characters(withoutAnd(kept))).toEqual(characters(withoutAnd(text)));
    }),
    { numRuns: 2000 },
  );
});

test('a line that is left is a piece of the text as it was', () => {
  fc.assert(
    fc.property(nearlyPeople, (text) => {
      expect(parsePeople(text).lines.filter((line) => !text.includes(line.text))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a card that holds a whole line has every word of it, and no address that is not in the line', () => {
  fc.assert(
    fc.property(nearlyPeople, (text) => {
      for (const line of parsePeople(text).lines) {
        if (line.kind === 'note') continue;
        const card = Object.values(line.person).join(' ');
        const words = line.text.match(/[\p{L}\p{N}]+/gu) ?? [];
        if (line.isWhole) expect(words.filter((word) => !card.includes(word))).toEqual([]);
        expect(line.text).toContain(line.person.email);
      }
    }),
    { numRuns: 1000 },
  );
});

test('each person has a fact, and every fact but a guessed name stands in the text', () => {
  fc.assert(
    fc.property(nearlyPeople, (text) => {
      for (const { name, email, phone } of parsePeople(text).people) {
        expect(name + email).not.toBe('');
        expect(text).toContain(email);
        expect(phone.split('; ').filter((each) => !text.includes(each))).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

const ODD_PIECES =
  'a|A|1|1 |1-|(1|+|@|a@|a.|a@a.|"|""|"a|<|((| |\t|-|. |é|A b |mailto:|best |all the |x1|http://|A, |A; |A\n|1234567\n|a@b.cc;|a@b.cc\n'.split(
    '|',
  );

test.each([...PIECES, ...ODD_PIECES])('100,000 characters of %j over and over are read to their end', (piece) => {
  const { people, lines } = parsePeople(piece.repeat(Math.ceil(100_000 / piece.length)));
  expect(people.every(({ from }) => from !== '') && lines.every(({ text }) => text.length <= 200_000)).toBe(true);
});

test('long texts of two pieces in turn are read to their end', () => {
  const piece = fc.constantFrom(...PIECES, ...ODD_PIECES);
  fc.assert(
    fc.property(piece, piece, piece, (one, other, end) => {
      const text = `${(one + other).repeat(20_000 / (one + other).length)}${end}`;
      expect(parsePeople(text).people.every(({ from }) => text.includes(from.split('\n')[0] ?? ''))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
