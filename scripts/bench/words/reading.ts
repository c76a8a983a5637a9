import { syllable } from 'syllable';

/** One piece of a text that no sentence runs out of: a paragraph, an item of a list, a heading, a label. */
export type Unit = { readonly kind: 'sentences' | 'label'; readonly text: string };

export type Reading = {
  /** All words, those of headings and labels too. */
  readonly words: number;
  readonly sentences: number;
  /** Words of a sentence on average; NaN where there is none. */
  readonly mean: number;
  readonly longest: { readonly words: number; readonly text: string };
  /** Flesch reading ease: higher is easier, 70 to 90 is plain English. */
  readonly ease: number;
  /** Flesch-Kincaid: the school grade at which it can be read. */
  readonly grade: number;
};

const SENTENCES = new Intl.Segmenter('en-CA', { granularity: 'sentence' });
/** What ends in a full stop and ends no sentence. */
const SHORTENED = /\b(Dr|Mr|Mrs|Ms|No|O|Reg|St|vs)\.(?= )/gu;
/** Stands for such a full stop while sentences are looked for; no text has it. */
const STAND_IN = '\uE000';
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What stands between spaces and has a letter or a digit: “doesn't”, “25.1” and “follow-up” are one word each. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The sentences of a text, trimmed. One word alone is an item, and no sentence. */
export function sentencesOf(text: string): string[] {
  // A line break parts what the rules of Unicode would not part.
  const marked = text
    .replace(/\s+/gu, ' ')
    .replace(SHORTENED, `$1${STAND_IN}`)
    .replace(/([.?!][”’")]*) (?=\d)/gu, '$1\n');
  return [...SENTENCES.segment(marked)]
    .map(({ segment }) => segment.replaceAll(STAND_IN, '.').trim())
    .filter((each) => wordsOf(each).length > 1);
}

/** How a text reads. What is no sentence counts as words and nothing else. */
export function readingOf(units: readonly Unit[]): Reading {
  const sentences = units.filter(({ kind }) => kind === 'sentences').flatMap(({ text }) => sentencesOf(text));
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const inSentences = sentences.flatMap(wordsOf);
  // A figure has no syllables of its own in the library: it is counted as one, or numbers would make a text easier.
  const syllables = sum(inSentences.map((word) => Math.max(1, syllable(word))));
  const mean = inSentences.length / sentences.length;
  const perWord = syllables / inSentences.length;
  const most = Math.max(0, ...lengths);
  return {
    words: sum(units.map(({ text }) => wordsOf(text).length)),
    sentences: sentences.length,
    mean,
    longest: { words: most, text: sentences[lengths.indexOf(most)] ?? '' },
    ease: 206.835 - 1.015 * mean - 84.6 * perWord,
    grade: 0.39 * mean + 11.8 * perWord - 15.59,
  };
}
