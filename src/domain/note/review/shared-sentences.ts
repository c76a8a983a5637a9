import type { Sentence } from './read-body.ts';
import type { Shingles, Weighed } from './weigh-sentence.ts';

/** A sentence, and the one of another note that is most like it; `from` is the place of that note in the list. */
export type Shared = { readonly sentence: Sentence; readonly like: Sentence; readonly from: number };

/** From this share of what two sentences say, the one is a copy of the other. */
const ALIKE = 0.55;
/** And from this share of the words that say something: what the job is called stands in every note. */
const ALIKE_IN_TELLING = 0.5;
/** A sentence has to say this much before it can be a copy. */
const ENOUGH = 2;
/** What a sentence has to say to be found within a longer one, and how much that counts beside the whole. */
const ENOUGH_WITHIN = 4;
const WITHIN = 0.8;

function inBoth(one: Shingles, other: Shingles): number {
  let both = 0;
  for (const [key, weight] of one.weights) both += Math.min(weight, other.weights.get(key) ?? 0);
  return both;
}

/**
 * How much two sentences say the same, from 0 to 1: the mean of the words and of the pairs of words that are in both. One
 * that is taken up whole in a longer sentence counts too, a little less.
 */
export function likeness(one: Weighed, other: Weighed): number {
  const words = inBoth(one.words, other.words);
  const mostWords = (2 * words) / (one.words.sum + other.words.sum);
  const least = Math.min(one.words.sum, other.words.sum);
  const isWithin = least >= ENOUGH_WITHIN;
  const [tells, told] = [one.telling.sum, other.telling.sum];
  const most = isWithin ? Math.min(tells, told) : (tells + told) / 2;
  if (inBoth(one.telling, other.telling) < ALIKE_IN_TELLING * most) return 0;
  // Pairs are in both only where the words are: most sentences have too little in common to look for them.
  if (Math.max(mostWords, isWithin ? (words / least) * WITHIN : 0) < 2 * ALIKE - 1) return 0;
  const pairs = inBoth(one.pairs, other.pairs);
  const mostPairs = (2 * pairs) / Math.max(1, one.pairs.sum + other.pairs.sum);
  const within = words / least + pairs / Math.max(1, Math.min(one.pairs.sum, other.pairs.sum));
  return Math.max((mostWords + mostPairs) / 2, isWithin ? (within / 2) * WITHIN : 0);
}

/**
 * The sentences that another note has too, each with the one that is most like it. Polite closings are none of them.
 * @param own the sentences of this note
 * @param others those of each other note
 */
export function sharedSentences(own: readonly Weighed[], others: readonly (readonly Weighed[])[]): readonly Shared[] {
  const says = ({ telling, isPolite }: Weighed): boolean => !isPolite && telling.sum >= ENOUGH;
  return own.filter(says).flatMap((mine) => {
    const best = others
      .flatMap((theirs, from) => theirs.filter(says).map((their) => ({ their, from, alike: likeness(mine, their) })))
      .reduce<{ their: Weighed; from: number; alike: number } | undefined>(
        (most, each) => (each.alike >= Math.max(ALIKE, most?.alike ?? 0) ? each : most),
        undefined,
      );
    return best === undefined ? [] : [{ sentence: mine.sentence, like: best.their.sentence, from: best.from }];
  });
}
