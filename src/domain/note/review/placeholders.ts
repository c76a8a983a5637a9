import type { Place } from './finding.ts';
import { placeIn, type Reading } from './reading.ts';

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

/** Whatever looks like a gap that nobody filled. */
export function placeholders({ stretches }: Reading): readonly Place[] {
  return stretches
    .filter(({ text }) => MAYBE.test(text))
    .flatMap((within) =>
      GAPS.flatMap((gap) =>
        [...within.text.matchAll(gap)].map(({ 0: all, 1: found = '', index }) => {
          const start = within.start + index + all.length - found.length;
          return placeIn(within, { start, end: start + found.length });
        }),
      ),
    );
}
