import { sentenceOf } from '../../../domain/note/compose-note.ts';
import type { Finding, ReviewContext } from '../../../domain/note/review/finding.ts';
import { findingsOf } from '../../../domain/note/review/findings-of.ts';
import { partFoundIn, phrasingWithLeast } from '../../../domain/note/review/say-otherwise.ts';
import type { EyeProps } from '../EditorsEye.tsx';
import { GUIDE } from './guide.ts';

type Phrased = { readonly part: string; readonly phrasing: string; readonly sentence: string };

/** What is about how a sentence is phrased, and not about what it says. */
const OF_PHRASING = ['shared-sentence', 'same-openings'];

/** Finds another phrasing for a sentence of ours when it is asked; undefined where that would not mend what was found. */
export function phrasingFor(
  finding: Finding,
  { text, facts, template }: EyeProps,
  context: ReviewContext,
): (() => Phrased) | undefined {
  const rules = GUIDE.rules.filter(({ id, check = '' }) => id === finding.rule && OF_PHRASING.includes(check));
  const part = rules.length === 0 ? undefined : partFoundIn(finding, text, facts, template);
  if (part === undefined) return undefined;
  return () => {
    const phrasing = phrasingWithLeast(
      part,
      facts,
      template,
      (phrased) => findingsOf(phrased, context, { ...GUIDE, rules }).length,
    );
    const note = { ...facts.note, phrasings: { ...facts.note.phrasings, [part]: phrasing } };
    return { part, phrasing, sentence: sentenceOf(part, { ...facts, note }, template) };
  };
}
