/* What can be done about a finding in a sentence of ours: another phrasing of it. */
import type { NoteText } from '../../record/note.ts';
import { composeNote, sentenceOf, type NoteFacts } from '../compose-note.ts';
import { isByHand } from '../edited-paragraphs.ts';
import { finishedNote } from '../finished-note.ts';
import { partsOf, type KindTemplate } from '../kind-template.ts';
import { nextPhrasing, phrasingCount } from '../phrasing.ts';
import type { Finding } from './finding.ts';

/**
 * The part of a note whose sentence is ours and holds the sentence of a finding; undefined where it is the person's own,
 * or can be said in one way only.
 * @param text the note as it was read
 * @example partFoundIn(finding, text, facts, template) // 'thanks'
 */
export function partFoundIn(
  { where, within }: Pick<Finding, 'where' | 'within'>,
  text: NoteText,
  facts: NoteFacts,
  template: KindTemplate,
): string | undefined {
  const { note } = facts;
  const sentence = text.body.slice(within.start, within.end);
  if (where !== 'body' || sentence === '') return undefined;
  return partsOf(template).find(
    (part) =>
      !note.leftOut.includes(part) &&
      !isByHand(part, note.edited, template) &&
      phrasingCount(part, note, template) > 1 &&
      sentenceOf(part, facts, template).includes(sentence),
  );
}

/**
 * The next phrasing of a part in which least is found, to be kept in the note's `phrasings` under the part.
 * @param countIn how much is found in a note by the rule that the phrasing is changed for
 * @example phrasingWithLeast('thanks', facts, template, () => 0) // '1', the next
 */
export function phrasingWithLeast(
  part: string,
  facts: NoteFacts,
  template: KindTemplate,
  countIn: (text: NoteText) => number,
): string {
  const { note } = facts;
  const count = phrasingCount(part, note, template);
  const next = Number(nextPhrasing(part, facts, template));
  let best = { phrasing: String(next), found: Infinity };
  for (let step = 0; step < count - 1 && best.found > 0; step += 1) {
    const phrasing = String((next + step) % count);
    const phrased = { ...facts, note: { ...note, phrasings: { ...note.phrasings, [part]: phrasing } } };
    const found = countIn(finishedNote(composeNote(phrased, template), note.edited));
    if (found < best.found) best = { phrasing, found };
  }
  return best.phrasing;
}
