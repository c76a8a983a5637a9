import { composeNote, type Draft, type NoteFacts } from './compose-note.ts';
import type { KindTemplate } from './kind-template.ts';

export type ShortMessage = {
  readonly text: string;
  /** How many characters it has, as LinkedIn counts them: in code points. */
  readonly length: number;
  readonly limit: number;
  /** Whether the person's own words alone are too long. */
  readonly isOver: boolean;
  /** What of ours is left out so that it fits: parts, facts, the greeting or the sign-off, by the names of `shortens`. */
  readonly leftOut: readonly string[];
};

/** The length of a text in code points: an emoji of one is one character. */
export function codePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

const FACTS = ['company', 'jobTitle', 'yourName', 'interviewOn'] as const;

function isFact(what: string): what is (typeof FACTS)[number] {
  return (FACTS as readonly string[]).includes(what);
}

/** The facts without one thing of ours: a fact that is named, or a part in which the person wrote nothing. */
function without(what: string, facts: NoteFacts): NoteFacts {
  if (isFact(what)) return { ...facts, [what]: '' };
  const { note } = facts;
  return (note.words[what] ?? '').trim() === ''
    ? { ...facts, note: { ...note, leftOut: [...note.leftOut, what] } }
    : facts;
}

/** One text: the greeting and the name on lines of their own, which cost no more than a space. */
function oneText({ paragraphs }: Draft, dropped: readonly string[]): string {
  return paragraphs
    .filter(({ id, text }) => text !== '' && !dropped.includes(id))
    .map(({ text }) => text)
    .join('\n');
}

/**
 * A message that must be short: what of ours is in `shortens` is left out, one after the other, until it fits. What the
 * person wrote is never left out or cut: when that alone is too long, it says so.
 * @param facts what the person gave
 * @param template the sentences of its kind; without `shortens` nothing is left out
 * @param limit how many code points it may have
 * @example shortMessage(facts, invitation, 200).length // 143
 */
export function shortMessage(facts: NoteFacts, template: KindTemplate, limit: number): ShortMessage {
  const steps = ['', ...(template.shortens ?? [])];
  let kept = facts;
  const dropped: string[] = [];
  const leftOut: string[] = [];
  let text = '';
  for (const step of steps) {
    const before = text;
    if (step === 'greeting' || step === 'sign-off') dropped.push(step);
    else if (step !== '') kept = without(step, kept);
    text = oneText(composeNote(kept, template), dropped);
    if (step !== '' && text !== before) leftOut.push(step);
    if (codePoints(text) <= limit) break;
  }
  const length = codePoints(text);
  return { text, length, limit, isOver: length > limit, leftOut };
}
