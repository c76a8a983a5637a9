import type { Place } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { wordsIn } from './words-in.ts';

/**
 * Shapes of a gap that was left to fill in, each at the end of what is matched: brackets with words in them, crosses, a line to
 * write on, dots that stand by themselves.
 */
const GAPS = [
  /(\[(?!\d+\]|sic\])[^\]\n]{0,60}\])/g,
  /(\{[^}\n]{0,60}\})/g,
  /(<[^\s\d<>@:/=-][^<>@:/\n]{0,60}>)/g,
  /(?:^|[^A-Za-z0-9])(X{3,})(?![A-Za-z0-9])/g,
  /(_{3,})/g,
  /(?:^|\s)(…)(?=\s|[.,;:!?]|$)/g,
  /(?:^|\s)(\.{3})(?=[,;:!?]|$)/gm,
];
/** What each of them has; most sentences have none of it. */
const MAYBE = /[[{<_…]|XXX|\.\.\./;

/**
 * Whether brackets stand around an aside: some ordinary words in the middle of a sentence, or a name that is known.
 */
function isAside(found: string, { text }: Stretch, { context, lists }: Reading): boolean {
  if (!found.startsWith('[') || text.trim() === found) return false;
  const words = wordsIn(found).map(({ plain }) => plain);
  const names = context.people.flatMap(({ name, greeting }) => wordsIn(`${name} ${greeting}`));
  if (words.length > 0 && words.every((word) => names.some(({ plain }) => plain === word))) return true;
  return words.length > 1 && !words.some((word) => lists.gaps.has(word)) && /[a-z]/.test(found) && !/\d/.test(found);
}

/** Whatever looks like a gap that nobody filled. */
export function placeholders(reading: Reading): readonly Place[] {
  return reading.stretches
    .filter(({ text }) => MAYBE.test(text))
    .flatMap((within) =>
      GAPS.flatMap((gap) =>
        [...within.text.matchAll(gap)]
          .filter(([, found = '']) => !isAside(found, within, reading))
          .map(({ 0: all, 1: found = '', index }) => {
            const start = within.start + index + all.length - found.length;
            return placeIn(within, { start, end: start + found.length });
          }),
      ),
    );
}
