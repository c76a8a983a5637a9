/** A stretch of a text: in both versions, only in the one before, or only in the one after. */
export type Stretch = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** With more pairs of words than this to compare, which no note has, a text counts as all new. */
const MOST_PAIRS = 250_000;

/** Each word with the space after it. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];
const isSame = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim();

/** For each pair of places, how many words the rests of both texts have in common, in order. */
function commonRests(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const rests = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const [row, below] = [rests[at], rests[at + 1]];
    for (let to = after.length - 1; row !== undefined && below !== undefined && to >= 0; to -= 1) {
      row[to] = isSame(before[at], after[to]) ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return rests;
}

function joined(words: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last?.kind === word.kind) stretches[stretches.length - 1] = { ...last, text: last.text + word.text };
    else stretches.push(word);
  }
  return stretches;
}

/**
 * What became of a text, word by word: read without what was added it is the text before, without what was removed the
 * one after, but for the white space.
 * @example differences('Thank you for the tour.', 'Thank you for a tour.')
 *   // [{ kind: 'same', text: 'Thank you for ' }, { kind: 'removed', text: 'the ' }, { kind: 'added', text: 'a ' }, { kind: 'same', text: 'tour.' }]
 */
export function differences(before: string, after: string): readonly Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST_PAIRS) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const rests = commonRests(old, now);
  const words: Stretch[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    if (at < old.length && to < now.length && isSame(old[at], now[to])) {
      words.push({ kind: 'same', text: now[to] ?? '' });
      at += 1;
      to += 1;
    } else if (at < old.length && (to === now.length || (rests[at + 1]?.[to] ?? 0) >= (rests[at]?.[to + 1] ?? 0))) {
      words.push({ kind: 'removed', text: old[at] ?? '' });
      at += 1;
    } else {
      words.push({ kind: 'added', text: now[to] ?? '' });
      to += 1;
    }
  }
  return joined(words);
}
