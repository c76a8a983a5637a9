import type { Place, ReviewRule } from './finding.ts';
import { placeIn, wholeNote, type Reading } from './reading.ts';

const counted = (stretches: readonly { readonly words: readonly unknown[] }[]): number =>
  stretches.reduce((count, { words }) => count + words.length, 0);

const wordsInAll = ({ stretches }: Reading): number => counted(stretches.filter(({ where }) => where === 'body'));

/** A note of fewer words than that. */
export function fewestWords(reading: Reading, { limit = 0 }: ReviewRule): readonly Place[] {
  return wordsInAll(reading) < limit && reading.body.sentences.length > 0 ? [wholeNote('')] : [];
}

/** A note of more words than that. */
export function mostWords(reading: Reading, { limit = Infinity }: ReviewRule): readonly Place[] {
  return wordsInAll(reading) > limit ? [wholeNote('')] : [];
}

/** A paragraph of more words than that. */
export function mostWordsInAParagraph(reading: Reading, { limit = Infinity }: ReviewRule): readonly Place[] {
  const { sentences, paragraphs } = reading.body;
  return Array.from({ length: paragraphs }, (_, at) => sentences.filter(({ paragraph }) => paragraph === at)).flatMap(
    (within) => {
      const [first] = within;
      if (first === undefined || counted(within) <= limit) return [];
      return [placeIn({ ...first, where: 'body' }, first)];
    },
  );
}

/** More paragraphs than that between the greeting and the sign-off. */
export function mostParagraphs({ body }: Reading, { limit = Infinity }: ReviewRule): readonly Place[] {
  return body.paragraphs > limit ? [wholeNote('')] : [];
}

/** How many more sentences may begin with "I" one after the other: most of a note about oneself does. */
const MORE_OF_I = 2;

/** Sentences that begin with the same two words as often as the limit says, or with "I" more often, one after the other. */
export function sameOpenings({ body }: Reading, { limit = 3 }: ReviewRule): readonly Place[] {
  const times = new Map<string, number>();
  let inARow = 0;
  for (const sentence of body.sentences) {
    const [first, second] = sentence.words;
    if (first === undefined || second === undefined) continue;
    const opening = `${first.plain} ${second.plain}`;
    const count = (times.get(opening) ?? 0) + 1;
    times.set(opening, count);
    inARow = /^i(?:'|$)/.test(first.plain) ? inARow + 1 : 0;
    if (count >= limit) return [placeIn({ ...sentence, where: 'body' }, { start: first.start, end: second.end })];
    if (inARow > limit + MORE_OF_I) return [placeIn({ ...sentence, where: 'body' }, first)];
  }
  return [];
}

/** The first exclamation mark over the limit. */
export function mostExclamations({ stretches }: Reading, { limit = 1 }: ReviewRule): readonly Place[] {
  let count = 0;
  for (const within of stretches) {
    for (const { index } of within.text.matchAll(/[!！]/g)) {
      count += 1;
      const at = within.start + index;
      if (count > limit) return [placeIn(within, { start: at, end: at + 1 })];
    }
  }
  return [];
}
