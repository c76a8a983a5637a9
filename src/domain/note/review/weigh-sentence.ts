import type { Sentence } from './read-body.ts';
import type { Word } from './words-in.ts';

/** The words that say little by themselves. */
export type WordsToWeigh = {
  /** Small words that every sentence has, words for a job, and those of this company and this job. */
  readonly little: ReadonlySet<string>;
  /** These and words of politeness: a closing of these alone may stand in every note. */
  readonly polite: ReadonlySet<string>;
  /** Words by which a closing is known wherever it stands. */
  readonly closing: ReadonlySet<string>;
};

/** What is counted in a sentence, each with its weight, and the sum of it. */
export type Shingles = { readonly weights: ReadonlyMap<string, number>; readonly sum: number };

/** A sentence as it is compared: the stems of its words and what each counts. A name is any name. */
export type Weighed = {
  readonly sentence: Sentence;
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly sum: number;
  /** The words that say something: neither small words nor names nor what the job is called. */
  readonly telling: readonly string[];
  /** Whether it is a closing, which may stand in every note. */
  readonly closing: 'certain' | 'perhaps' | 'no';
};

const ANY_NAME = '#';
/** What a small word or a name counts beside a word that says something. */
const LITTLE = 0.25;

/** The part of a word that its forms share, roughly: `talked` and `talking` are `talk`. */
function stem(word: string): string {
  if (word.length < 5) return word;
  const end = ['ing', 'ed', 'es', 's', 'ly', "'s"].find((each) => word.endsWith(each)) ?? '';
  const cut = word.slice(0, word.length - end.length);
  return cut.endsWith('e') ? cut.slice(0, -1) : cut;
}

/** Whether a word is a name, or the number that belongs to one: November 20. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || at === 0) return false;
  if (word.isCapital) return word.plain !== 'i' && !word.plain.startsWith("i'");
  return word.plain.charAt(0) <= '9' && isName(words, at - 1);
}

/** What stands at the end may have so many words that are neither small nor polite, and be a closing still. */
const OF_ITS_OWN = 6;

/**
 * Whether a sentence closes a note. It is known by its words ("I look forward to hearing from you"), or else by where it
 * stands, as there are as many closings as people: then it is one only if nothing else is shared. Thanks at the start
 * are none: those who compare see them first.
 */
function closingOf({ words, paragraph }: Sentence, lists: WordsToWeigh, isAtEnd: boolean): Weighed['closing'] {
  const own = words.filter(({ plain }, at) => !lists.polite.has(plain) && !isName(words, at)).length;
  const isKnown = own === 0 && (paragraph > 0 || words.some(({ plain }) => lists.closing.has(plain)));
  return isKnown ? 'certain' : isAtEnd && own <= OF_ITS_OWN ? 'perhaps' : 'no';
}

/**
 * What a sentence says, so that it can be compared with others. Names that follow each other are one.
 * @param isAtEnd whether it is one of the last two sentences, in the last paragraph and not the first of the note
 */
export function weighSentence(sentence: Sentence, lists: WordsToWeigh, isAtEnd: boolean): Weighed {
  const { words } = sentence;
  const stems: string[] = [];
  const weights: number[] = [];
  const telling: string[] = [];
  let sum = 0;
  for (const [at, { plain }] of words.entries()) {
    if (isName(words, at)) {
      if (stems.at(-1) === ANY_NAME) continue;
      stems.push(ANY_NAME);
      weights.push(LITTLE);
      sum += LITTLE;
    } else {
      const [part, weight] = [stem(plain), lists.little.has(plain) ? LITTLE : 1];
      stems.push(part);
      weights.push(weight);
      sum += weight;
      if (weight === 1) telling.push(part);
    }
  }
  return { sentence, stems, weights, sum, telling, closing: closingOf(sentence, lists, isAtEnd) };
}

function countShingles({ stems, weights }: Weighed, size: 1 | 2): Shingles {
  const found = new Map<string, number>();
  let sum = 0;
  for (let at = 0; at + size <= stems.length; at += 1) {
    const first = stems[at] ?? '';
    const key = size === 1 ? first : `${first} ${stems[at + 1] ?? ''}`;
    const weight = Math.max(weights[at] ?? 0, size === 1 ? 0 : (weights[at + 1] ?? 0));
    found.set(key, (found.get(key) ?? 0) + weight);
    sum += weight;
  }
  return { weights: found, sum };
}

const counted = new WeakMap<Weighed, readonly [words: Shingles, pairs: Shingles]>();

/**
 * The words of a sentence, and each two that follow each other, with what they count: two as much as the weightier. Few
 * sentences are ever looked at so closely, and these more than once.
 */
export function shingles(weighed: Weighed): readonly [words: Shingles, pairs: Shingles] {
  const known = counted.get(weighed);
  if (known !== undefined) return known;
  const fresh = [countShingles(weighed, 1), countShingles(weighed, 2)] as const;
  counted.set(weighed, fresh);
  return fresh;
}
