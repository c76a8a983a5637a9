import type { Sentence } from './read-body.ts';
import type { Word } from './words-in.ts';

/** The words that say little by themselves, from src/content/note-rules. */
export type WordsToWeigh = {
  /** Small words that every sentence has. */
  readonly common: ReadonlySet<string>;
  /** Words of politeness: a closing of these alone may stand in every note. */
  readonly courtesy: ReadonlySet<string>;
  /** Words by which a closing is known wherever it stands. */
  readonly closing: ReadonlySet<string>;
  /** Words for a job, such as "position". */
  readonly job: ReadonlySet<string>;
  /** The words of the company and of the job, which every note may name. */
  readonly facts: ReadonlySet<string>;
};

/** What is counted in a sentence, each with its weight, and the sum of it. */
export type Shingles = { readonly weights: ReadonlyMap<string, number>; readonly sum: number };

/** A sentence as it is compared: the stems of its words, and each two that follow each other. A name is any name. */
export type Weighed = {
  readonly sentence: Sentence;
  readonly words: Shingles;
  readonly pairs: Shingles;
  /** The words alone that say something: neither small words nor names nor what the job is called. */
  readonly telling: Shingles;
  readonly isPolite: boolean;
};

const ANY_NAME = '#';
/** What a small word or a name counts beside a word that says something. */
const LITTLE = 0.25;

/** The part of a word that its forms share, roughly: `talked` and `talking` are `talk`. */
function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ing|ed|es|s|ly|'s)$/, '').replace(/e$/, '');
}

/** Whether a word is a name, or the number that belongs to one: November 20. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || at === 0) return false;
  return /^\d/.test(word.plain) ? isName(words, at - 1) : word.isCapital && !/^i(?:'|$)/.test(word.plain);
}

/** The stems of a sentence and what each counts; names that follow each other are one. */
function stemsOf({ words }: Sentence, { common, facts, job }: WordsToWeigh): readonly (readonly [string, number])[] {
  const stems: (readonly [string, number])[] = [];
  for (const [at, word] of words.entries()) {
    if (!isName(words, at)) {
      const isLittle = [common, facts, job].some((list) => list.has(word.plain));
      stems.push([stem(word.plain), isLittle ? LITTLE : 1]);
    } else if (stems.at(-1)?.[0] !== ANY_NAME) {
      stems.push([ANY_NAME, LITTLE]);
    }
  }
  return stems;
}

function shingles(found: readonly (readonly [string, number])[]): Shingles {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [key, weight] of found) {
    weights.set(key, (weights.get(key) ?? 0) + weight);
    sum += weight;
  }
  return { weights, sum };
}

/**
 * Whether a sentence is a polite closing and nothing more, such as "I look forward to hearing from you".
 * Thanks at the start of a note are none: those who compare see them first.
 */
function isPolite({ words, paragraph }: Sentence, { common, courtesy, closing, facts, job }: WordsToWeigh): boolean {
  const mayClose = paragraph > 0 || words.some(({ plain }) => closing.has(plain));
  const isCourteous = (word: Word, at: number): boolean =>
    isName(words, at) || [common, courtesy, facts, job].some((list) => list.has(word.plain));
  return mayClose && words.every(isCourteous);
}

/** What a sentence says, so that it can be compared with others. */
export function weighSentence(sentence: Sentence, lists: WordsToWeigh): Weighed {
  const stems = stemsOf(sentence, lists);
  const pairs = stems.slice(1).map(([stem, weight], at): readonly [string, number] => {
    const [before = '', weightBefore = 0] = stems[at] ?? [];
    return [`${before} ${stem}`, Math.max(weight, weightBefore)];
  });
  const telling = shingles(stems.filter(([, weight]) => weight === 1));
  return { sentence, words: shingles(stems), pairs: shingles(pairs), telling, isPolite: isPolite(sentence, lists) };
}
