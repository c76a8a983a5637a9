import type { Place, ReviewRule } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { plainly, wordsIn } from './words-in.ts';

type Phrase = { readonly words: readonly string[]; readonly rule: string; readonly isHarmless: boolean };
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const remembered = new WeakMap<readonly ReviewRule[], Phrases>();

/** The phrases of all rules by their first words, the longest first. */
function phrasesOf(rules: readonly ReviewRule[]): Phrases {
  const known = remembered.get(rules);
  if (known !== undefined) return known;
  const phrases = rules.flatMap(({ id, phrases = [], except = [] }) => [
    ...phrases.map((text) => ({ text, rule: id, isHarmless: false })),
    ...except.map((text) => ({ text, rule: id, isHarmless: true })),
  ]);
  const byFirst = new Map<string, Phrase[]>();
  for (const { text, ...phrase } of phrases) {
    const words = wordsIn(text).map(({ plain }) => plain);
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { ...phrase, words }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  remembered.set(rules, byFirst);
  return byFirst;
}

type Match = { readonly phrase: Phrase; readonly from: number; readonly to: number };

function matchesIn({ words }: Stretch, phrases: Phrases): readonly Match[] {
  const matches: Match[] = [];
  for (const [from, word] of words.entries()) {
    for (const phrase of phrases.get(word.plain) ?? []) {
      const isThere = phrase.words.every((each, offset) => words[from + offset]?.plain === each);
      if (isThere) matches.push({ phrase, from, to: from + phrase.words.length - 1 });
    }
  }
  return matches;
}

/**
 * The phrases in a note that the rules mind, by the ids of the rules. A phrase within one that makes it harmless is none,
 * nor is one within a longer one of the same rule, nor the same words a second time.
 */
export function phrasesFound(
  { stretches }: Reading,
  rules: readonly ReviewRule[],
): ReadonlyMap<string, readonly Place[]> {
  const phrases = phrasesOf(rules);
  const found = new Map<string, Place[]>();
  for (const within of stretches) {
    const matches = matchesIn(within, phrases);
    for (const { phrase, from, to } of matches) {
      const isInside = matches.some(
        (other) =>
          other.phrase !== phrase &&
          other.phrase.rule === phrase.rule &&
          other.from <= from &&
          other.to >= to &&
          (other.phrase.isHarmless || other.to - other.from > to - from),
      );
      const [start, end] = [within.words[from]?.start ?? 0, within.words[to]?.end ?? 0];
      const place = placeIn(within, { start, end });
      const places = found.get(phrase.rule) ?? [];
      const isNew = places.every(({ about }) => plainly(about) !== plainly(place.about));
      if (!phrase.isHarmless && !isInside && isNew) found.set(phrase.rule, [...places, place]);
    }
  }
  return found;
}

/** Whether one of these phrases stands anywhere in a note. */
export function saysAny({ stretches }: Reading, phrases: readonly string[]): boolean {
  return stretches.some(({ words }) => {
    const said = ` ${words.map(({ plain }) => plain).join(' ')} `;
    return phrases.some((phrase) => said.includes(` ${phrase} `));
  });
}
