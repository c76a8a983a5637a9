import fc from 'fast-check';

/** Punctuation that is doubled or stands alone. */
export const ILL_SET = / [,.]|[.!?…]\.|,[,.]/;

/** Letters and the white space and punctuation that meet ours at the joins, but nothing that is ill set by itself. */
export const wellSetText = fc
  .string({ unit: fc.constantFrom(...'abYZé7😀 \n\t,.;:!?…”') })
  .filter((text) => !ILL_SET.test(` ${fold(text)}`));

/** What people type in such a box, piece by piece, in any order. */
const PIECES = [
  ...[
    'I',
    'i',
    "I'm",
    'you',
    'we',
    'it',
    'that',
    'how',
    'because',
    'about',
    'for',
    'to',
    'and',
    'the',
    'a',
    'my',
    'your',
  ],
  ...['is', 'was', 'have', 'planned', 'showed', 'talked', 'hear', 'from', 'look', 'forward', 'thank', 'time'],
  ...[
    'night',
    'buses',
    'Halifax',
    'SAP',
    'tour',
    'of',
    'plant',
    'six',
    'years',
    'Fluent',
    'in',
    'French',
    'The',
    'role',
  ],
  ...[
    'at',
    'Harbour',
    'mention',
    'with',
    'me',
    'not',
    'also',
    'Dr.',
    'Rivera',
    'so',
    'much',
    'glad',
    'team',
    'run',
    'than',
  ],
];
const LINE = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }),
    fc.constantFrom('', '', '', '.', '!', '?', ','),
  )
  .map(
    ([pieces, mark]) =>
      pieces.filter((piece, at) => piece.toLowerCase() !== pieces[at - 1]?.toLowerCase()).join(' ') + mark,
  )
  .filter((line) => !/Dr\.[.,!?]/.test(line));
export const typedText = fc.array(LINE, { maxLength: 3 }).map((lines) => lines.join('\n'));

export const NAMES = [
  '',
  'Maya Chen',
  'Dr. Sam Rivera',
  'Ludwig van der Berg',
  'Harbour Foods',
  '陈美雅',
  'مايا',
  'Will May',
  'J. R. Smith',
  'Harbour Inc.',
];
export const TITLES = [
  '',
  'Planner',
  'the role',
  'Planner role at Harbour Foods',
  'role of Planner',
  'Senior Supply Chain Planner (Night Shift)',
];

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Words that say nothing by themselves. */
const SMALL = new Set('of with my your the a in at from to than that because about for and so is also'.split(' '));

/** Words that may be an echo of ours; of any other word a note keeps every one. */
const ECHOED = new Set(
  'a about add again all also am and be because conversation chat discussed discussion did especially fit fits for forgot get glad good have hearing hope hoping i interviewing is it job like liked look looking lot making many me meant meeting mention much not of on one our really right role said say should so some spoke suited suits taking talk talked talking tell thank thanks that the they thing think this time to today very want wanted was we well when with work would yesterday you your u ur thx pls bc w o'.split(
    ' ',
  ),
);

/** Letters and digits of a text, without the mark that a line of a list begins with. */
function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/^[^\S\n\r]*(?:[-*•–·]|\d{1,2}[.)])\s+/gm, '');
  return (plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.toUpperCase().toLowerCase());
}

/** The words of a part that are not in the note: a verb may have become a doing there. */
export function lostWords(typed: string, body: string): readonly string[] {
  const found = new Set(wordsOf(body));
  const meant = typed
    .split(/[\n\r]/)
    .filter((line) => !wordsOf(line.slice(0, 100)).every((word) => SMALL.has(word) || ECHOED.has(word)))
    .join('\n');
  const asDoing = (word: string): boolean =>
    [...found].some((each) => each.endsWith('ing') && each.slice(0, 2) === word.slice(0, 2));
  return [...new Set(wordsOf(meant))].filter((word) => !ECHOED.has(word) && !found.has(word) && !asDoing(word));
}

/** Words that stand twice in a row in a note, though nobody typed them so. */
export function newDoubles(text: string, given: readonly string[]): readonly string[] {
  const doubled = (each: string): readonly string[] =>
    [
      ...fold(each)
        .toLowerCase()
        .matchAll(/(?<![\p{L}'-])(\p{L}+) (?=\1(?![\p{L}'-]))/gu),
    ].map(([, word = '']) => word);
  const typed = given.flatMap(doubled);
  return doubled(text).filter((word) => !typed.includes(word));
}
