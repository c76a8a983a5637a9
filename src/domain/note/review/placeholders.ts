import type { Place } from './finding.ts';
import { placeIn, type Reading } from './reading.ts';

/**
 * Shapes of a gap that was left to fill in, each at the end of what is matched: brackets with words in them, crosses, a line to
 * write on, dots that stand by themselves.
 */
const GAPS = [
  /(\[(?!\d+\]|sic\])[^\]\n]{0,60}\])/giu,
  /(\{[^}\n]{0,60}\})/gu,
  /(<[\p{L} ][^<>@:/\n]{0,60}>)/gu,
  /(?:^|[^\p{L}\p{N}])(X{3,})(?![\p{L}\p{N}])/gu,
  /(_{3,})/gu,
  /(?:^|\s)(…)(?=\s|[.,;:!?]|$)/gu,
  /(?:^|\s)(\.{3})(?=[,;:!?]|$)/gmu,
];

/** Whatever looks like a gap that nobody filled. */
export function placeholders({ stretches }: Reading): readonly Place[] {
  return stretches.flatMap((within) =>
    GAPS.flatMap((gap) =>
      [...within.text.matchAll(gap)].map(({ 0: all, 1: found = '', index }) => {
        const start = within.start + index + all.length - found.length;
        return placeIn(within, { start, end: start + found.length });
      }),
    ),
  );
}
