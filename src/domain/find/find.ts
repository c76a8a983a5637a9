import { matchOf } from './match.ts';
import { telling, wordsIn } from './typed-words.ts';

/** Something that can be found. */
export type Findable = {
  readonly title: string;
  /** What is read below the title, such as how a person would ask for it. */
  readonly lines: readonly string[];
  /** More words that lead to it and are not shown. */
  readonly words: string;
};
type Found<Entry> = {
  readonly entry: Entry;
  /** The line that answers to what was typed; empty where the title says it. */
  readonly because: string;
};
/** What has all the words that tell, or else what comes closest. */
export type Finding<Entry> = { readonly kind: 'all' | 'closest'; readonly found: readonly Found<Entry>[] };

/** What a match counts in the title and the words that are not shown, in a line, and in one that says much by the way. */
const IN_TITLE = 1;
const IN_LINE = 0.85;
const IN_LONG_LINE = 0.5;
const LONG_LINE = 14;
/** What stands together in one line counts once more, by half, because it is likely the question that was meant. */
const TOGETHER = 0.5;
/** Small words only decide between equals: "I got the job" is not "I did not get the job". */
const SMALL = 0.02;
/** The closest are few and near the best of them: nobody should read twenty guesses. */
const MOST_CLOSEST = 6;
const NEAR_THE_BEST = 0.6;

/** A title, a line or the words that are not shown. */
type Part = { readonly words: readonly string[]; readonly counts: number; readonly line?: string };
type Prepared<Entry> = { readonly entry: Entry; readonly parts: readonly Part[] };
/** One word that was typed: what it weighs, and how well a part has it, from 0 to 1. */
type Typed = { readonly weight: number; readonly matchIn: (part: Part) => number };

function prepare<Entry extends Findable>(entry: Entry): Prepared<Entry> {
  const lines = entry.lines.map((line) => {
    const words = wordsIn(line);
    return { words, counts: words.length > LONG_LINE ? IN_LONG_LINE : IN_LINE, line };
  });
  const title = { words: wordsIn(entry.title), counts: IN_TITLE, line: '' };
  return { entry, parts: [title, ...lines, { words: wordsIn(entry.words), counts: IN_TITLE }] };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, each) => whole + each, 0);

/** One typed word, which weighs more the fewer entries have it. One slip is forgiven in a word that no entry has. */
function typedWord(typed: string, all: readonly Prepared<unknown>[], vocabulary: ReadonlySet<string>): Typed {
  for (const mayBeNear of [false, true]) {
    const matches = new Map([...vocabulary].map((word) => [word, matchOf(word, typed, mayBeNear)]));
    const matchIn = ({ words, counts }: Part): number =>
      counts * Math.max(0, ...words.map((word) => matches.get(word) ?? 0));
    const having = all.filter(({ parts }) => parts.some((part) => matchIn(part) > 0)).length;
    if (having > 0) return { weight: Math.log2(1 + all.length / having), matchIn };
  }
  return { weight: 0, matchIn: () => 0 };
}

/** How much an entry has of what was typed, and the line that says most of it. */
function score<Entry>({ entry, parts }: Prepared<Entry>, large: readonly Typed[], small: readonly Typed[]) {
  const inPart = (part: Part): number =>
    sum(large.map(({ weight, matchIn }) => weight * matchIn(part))) +
    SMALL * sum(small.map((each) => each.matchIn(part)));
  const best = large.map(({ matchIn }) => Math.max(...parts.map(matchIn)));
  let [most, because] = [0, ''];
  for (const part of parts) {
    if (part.line === undefined || inPart(part) <= most) continue;
    [most, because] = [inPart(part), part.line];
  }
  const apart = sum(large.map(({ weight }, index) => weight * (best[index] ?? 0)));
  const points = apart + TOGETHER * Math.max(...parts.map(inPart));
  return { entry, because, points, had: best.filter((match) => match > 0).length };
}

/**
 * Makes ready to find among entries: give it what is typed, as often as it changes. An entry fits that has every word that
 * tells, another form of it, or its beginning; where there is none, those with at least half of
 * the words that stand anywhere are the closest.
 * The best come first, and equals in the order given. Nothing typed finds nothing.
 * @param entries all there is, those that are most often looked for first
 * @example finder([{ title: 'You hear no', lines: ['How do I ask for feedback?'], words: '' }])('feedb')
 *   // { kind: 'all', found: [{ entry: { title: 'You hear no', ... }, because: 'How do I ask for feedback?' }] }
 */
export function finder<Entry extends Findable>(entries: readonly Entry[]): (typed: string) => Finding<Entry> {
  const all = entries.map(prepare);
  const vocabulary = new Set(all.flatMap(({ parts }) => parts.flatMap(({ words }) => words)));
  return (typed) => {
    const words = telling(typed);
    const typedWords = (list: readonly string[]): readonly Typed[] =>
      list.map((word) => typedWord(word, all, vocabulary));
    const large = typedWords(words);
    const small = typedWords(wordsIn(typed).filter((word) => !words.includes(word)));
    const known = large.filter(({ weight }) => weight > 0).length;
    const scored = all
      .map((each) => score(each, large, small))
      .filter(({ had }) => had > 0 && had * 2 >= known)
      .sort((a, b) => b.points - a.points);
    const whole = scored.filter(({ had }) => had === words.length);
    if (whole.length > 0) return { kind: 'all', found: whole };
    const enough = NEAR_THE_BEST * (scored[0]?.points ?? 0);
    return { kind: 'closest', found: scored.filter(({ points }) => points >= enough).slice(0, MOST_CLOSEST) };
  };
}
