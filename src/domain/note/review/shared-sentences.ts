import type { Sentence } from './read-body.ts';
import { shingles, type Shingles, type Weighed } from './weigh-sentence.ts';

/** A sentence, and the one of another note that is most like it; `from` is the place of that note in the list. */
export type Shared = { readonly sentence: Sentence; readonly like: Sentence; readonly from: number };

/** The sentences of a note that say something, and which of them have each telling word. */
export type Comparable = {
  readonly sentences: readonly Weighed[];
  readonly having: ReadonlyMap<string, readonly number[]>;
};

/** From this share of what two sentences say, the one is a copy of the other. */
const ALIKE = 0.5;
/** And from this share of the words that say something: what the job is called stands in every note. */
const ALIKE_IN_TELLING = 0.5;
/** A sentence has to say this much before it can be a copy. */
const ENOUGH = 2;
/** What a sentence has to say to be found within a longer one, and how much that counts beside the whole. */
const ENOUGH_WITHIN = 4;
const WITHIN = 0.8;

/** Makes the sentences of a note ready to be compared. Closings and what says too little are left out. */
export function comparable(weighed: readonly Weighed[]): Comparable {
  const sentences = weighed.filter(({ telling, closing }) => closing !== 'certain' && telling.length >= ENOUGH);
  const having = new Map<string, number[]>();
  for (const [at, sentence] of sentences.entries()) {
    for (const stem of sentence.telling) {
      const places = having.get(stem);
      if (places === undefined) having.set(stem, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  }
  return { sentences, having };
}

function inBoth(one: Shingles, other: Shingles): number {
  let both = 0;
  for (const [key, weight] of one.weights) both += Math.min(weight, other.weights.get(key) ?? 0);
  return both;
}

function mayBeWithin(one: Weighed, other: Weighed): boolean {
  return Math.min(one.sum, other.sum) >= ENOUGH_WITHIN;
}

/**
 * How much two sentences say the same, from 0 to 1: the mean of the words and of the pairs of words that are in both. One
 * that is taken up whole in a longer sentence counts too, a little less.
 */
function likeness(one: Weighed, other: Weighed): number {
  const [words, pairs] = shingles(one);
  const [theirWords, theirPairs] = shingles(other);
  const [bothWords, bothPairs] = [inBoth(words, theirWords), inBoth(pairs, theirPairs)];
  const share = (of: (a: number, b: number) => number): number =>
    (bothWords / of(words.sum, theirWords.sum) + bothPairs / Math.max(1, of(pairs.sum, theirPairs.sum))) / 2;
  return Math.max(
    share((a, b) => (a + b) / 2),
    mayBeWithin(one, other) ? share(Math.min) * WITHIN : 0,
  );
}

/** Whether two sentences that have so many telling words in common are worth a closer look. */
function mayBeAlike(mine: Weighed, their: Weighed, inCommon: number): boolean {
  const [tells, told] = [mine.telling.length, their.telling.length];
  const most = mayBeWithin(mine, their) ? Math.min(tells, told) : (tells + told) / 2;
  return inCommon >= ALIKE_IN_TELLING * most;
}

type Match = Shared & { readonly alike: number; readonly mayClose: boolean };

/**
 * The sentences of one other note that are like those of this one, unless all that they share may be a closing. Written
 * with loops, as it is done for every sentence of every note beside this one.
 */
function matchesIn(own: Comparable, { sentences, having }: Comparable, from: number): readonly Match[] {
  const matches: Match[] = [];
  /** How many telling words each of their sentences has in common with the one that is compared. */
  const inCommon = new Uint16Array(sentences.length);
  for (const mine of own.sentences) {
    let most = 0;
    for (const stem of mine.telling) {
      const places = having.get(stem);
      if (places === undefined) continue;
      for (const at of places) {
        const count = (inCommon[at] ?? 0) + 1;
        inCommon[at] = count;
        if (count > most) most = count;
      }
    }
    if (most === 0) continue;
    for (let at = 0; at < sentences.length; at += 1) {
      const their = sentences[at];
      const count = inCommon[at] ?? 0;
      inCommon[at] = 0;
      if (count === 0 || their === undefined || !mayBeAlike(mine, their, count)) continue;
      const alike = likeness(mine, their);
      const mayClose = mine.closing === 'perhaps' && their.closing === 'perhaps';
      if (alike >= ALIKE) matches.push({ sentence: mine.sentence, like: their.sentence, from, alike, mayClose });
    }
  }
  return matches.every(({ mayClose }) => mayClose) ? [] : matches;
}

/**
 * The sentences that another note has too, each with the one that is most like it.
 * @param own the sentences of this note
 * @param others those of each other note
 */
export function sharedSentences(own: Comparable, others: readonly Comparable[]): readonly Shared[] {
  const best = new Map<Sentence, Match>();
  for (const [from, theirs] of others.entries()) {
    for (const match of matchesIn(own, theirs, from)) {
      if (match.alike > (best.get(match.sentence)?.alike ?? 0)) best.set(match.sentence, match);
    }
  }
  return [...best.values()].sort((a, b) => a.sentence.start - b.sentence.start);
}
