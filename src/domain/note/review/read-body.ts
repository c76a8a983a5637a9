import { wordsIn, type Word } from './words-in.ts';

export type Span = { readonly start: number; readonly end: number };

export type Sentence = Span & {
  readonly text: string;
  readonly words: readonly Word[];
  /** Which paragraph between the greeting and the sign-off it stands in, from 0. */
  readonly paragraph: number;
};

/** The body of a note, taken apart as a reader would. Places are counted from its start. */
export type ReadBody = {
  readonly greeting: Span | undefined;
  readonly sentences: readonly Sentence[];
  readonly signOff: Span | undefined;
  readonly paragraphs: number;
};

type Line = Span & { readonly text: string };

const ENDS = /[.!?…。！？]+["'”’)\]]*/g;
/** A full stop behind one of these ends no sentence: a title or an initial. */
const ABBREVIATED = /(?:^|[\s(])(?:dr|mr|mrs|ms|mx|st|ste|prof|vs|e\.g|i\.e|[a-hj-z])$/i;
const GREETED =
  /^\s*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|greetings|bonjour|salut|cher|chère)(?![a-zà-ÿ])/i;
const MOST_WORDS = { greeting: 8, name: 4, signOff: 7 };

function linesOf(body: string): readonly Line[] {
  let start = 0;
  return body.split('\n').map((text) => {
    const line = { text, start, end: start + text.length };
    start = line.end + 1;
    return line;
  });
}

const isBlank = ({ text }: Line): boolean => text.trim() === '';
const endsSentence = ({ text }: Line): boolean => /[.!?…。！？]["'”’)\]]*\s*$/.test(text);
const countIn = ({ text }: Line): number => wordsIn(text).length;

/**
 * The greeting: a short first line, or what stands before the comma in a note that goes on behind it. A name alone is
 * one where an empty line follows.
 */
function greetingIn(first: Line | undefined, next: Line | undefined): Span | undefined {
  if (first === undefined) return undefined;
  const { text, start } = first;
  const isName = next !== undefined && isBlank(next) && countIn(first) <= MOST_WORDS.name;
  const isLine = countIn(first) <= MOST_WORDS.greeting && (/[,:;–—-]\s*$/.test(text) || GREETED.test(text) || isName);
  if (isLine && !endsSentence(first)) return { start, end: first.end };
  const comma = text.search(/[,!:–—]/);
  const before = { text: text.slice(0, comma), start, end: start + comma + 1 };
  return comma > 0 && GREETED.test(text) && countIn(before) <= MOST_WORDS.greeting ? before : undefined;
}

/** The lines at the end that are short and end no sentence: what it is signed with. */
function signOffIn(lines: readonly Line[], first: number): Span | undefined {
  let from = lines.length;
  for (let at = lines.length - 1; at > first; at -= 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (endsSentence(line) || countIn(line) > MOST_WORDS.signOff) break;
    from = at;
  }
  const [top, last] = [lines[from], lines.at(-1)];
  return top === undefined || last === undefined ? undefined : { start: top.start, end: last.end };
}

/** Where the sentences of a stretch of text end. */
function endsIn(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    const end = index + mark.length;
    const next = text.charAt(end);
    const begins =
      next.trim() === ''
        ? text
            .slice(end, end + 3)
            .trimStart()
            .charAt(0)
        : next;
    const goesOn = begins !== begins.toUpperCase() || (next.trim() !== '' && /^[.!?…]/.test(mark));
    if (!goesOn && !(mark === '.' && ABBREVIATED.test(text.slice(Math.max(0, index - 6), index)))) ends.push(end);
  }
  return ends;
}

function sentencesIn(text: string, from: number, paragraph: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...endsIn(text), text.length]) {
    const piece = text.slice(start, end);
    const at = from + start + piece.length - piece.trimStart().length;
    const words = wordsIn(piece, from + start);
    if (words.length > 0)
      sentences.push({ text: piece.trim(), start: at, end: at + piece.trim().length, words, paragraph });
    start = end;
  }
  return sentences;
}

/**
 * The greeting, the sentences and the sign-off of a note's body.
 * @example readBody('Hi Sam,\n\nThank you.\n\nKim').sentences.map(({ text }) => text) // ['Thank you.']
 */
export function readBody(body: string): ReadBody {
  const lines = linesOf(body);
  const first = lines.findIndex((line) => !isBlank(line));
  const greeting = greetingIn(lines[first], lines[first + 1]);
  const signOff = signOffIn(lines, first);
  const from = greeting?.end ?? 0;
  const to = signOff?.start ?? body.length;
  const sentences: Sentence[] = [];
  let [start, paragraph] = [from, 0];
  for (const piece of body.slice(from, to).split(/(\n[^\S\n]*\n)/)) {
    const found = sentencesIn(piece, start, paragraph);
    sentences.push(...found);
    if (found.length > 0) paragraph += 1;
    start += piece.length;
  }
  return { greeting, sentences, signOff, paragraphs: paragraph };
}
