import type { Note } from '../record/note.ts';
import { fitted } from './fitted.ts';
import { partsOf, type KindTemplate } from './kind-template.ts';
import type { Wording } from './wording.ts';

type Chosen = { readonly note: Note; readonly seat: number };
type Worded = { readonly note: Note; readonly wording: Wording | undefined };

/**
 * Which phrasing of a list a note uses: that of the part, of the note, or of the seat. From one round of the seats to
 * the next, each part moves on by another step, so that a fourth person does not get the sentences of the first.
 */
function chosenOf(count: number, part: string, { note, seat }: Chosen, template: KindTemplate): number {
  const own = Number(note.phrasings[part]);
  const isOwn = note.phrasings[part] !== undefined && Number.isInteger(own);
  const all = Number(note.phrasings.note ?? seat);
  const base = Number.isInteger(all) && all > 0 ? all : 0;
  const shift = Math.floor(base / count) * (partsOf(template).indexOf(part) + 1);
  return isOwn && own >= 0 ? own % count : (base + shift) % count;
}

/** The phrasing of a list that a note uses; empty when the list is. */
export function phrasingOf(list: readonly string[], part: string, chosen: Chosen, template: KindTemplate): string {
  return list.length === 0 ? '' : (list[chosenOf(list.length, part, chosen, template)] ?? '');
}

/** The phrasings from which the sentence of a part, of the greeting or of the sign-off is taken. */
function phrasingsOf(part: string, { note, wording }: Worded, template: KindTemplate): readonly string[] {
  const { greeting, parts, signOff } = template.voices[note.voice];
  if (part === 'greeting') return greeting;
  if (part === 'sign-off') return signOff;
  const sentences = parts[part] ?? {};
  const { form, own } = fitted(note.words[part] ?? '', sentences, wording);
  // Before there are words, the sentence is shown with an ellipsis for them.
  const shown =
    form === 'none' && own === '' ? (sentences.none ?? sentences.thing ?? sentences.clause) : sentences[form];
  return shown ?? [];
}

/**
 * How many phrasings of ours there are for a part with the words in it, or for `greeting` and `sign-off`.
 * @example phrasingCount('thanks', { note: EMPTY_NOTE, wording: WORDING }, template) // 3
 */
export function phrasingCount(part: string, worded: Worded, template: KindTemplate): number {
  return phrasingsOf(part, worded, template).length;
}

/**
 * The number of the phrasing after the one that is used, to be kept in the note's `phrasings` under the part.
 * @example nextPhrasing('thanks', { note: EMPTY_NOTE, seat: 2, wording: WORDING }, template) // '0'
 */
export function nextPhrasing(part: string, chosen: Chosen & Worded, template: KindTemplate): string {
  const count = phrasingCount(part, chosen, template);
  return count === 0 ? '0' : String((chosenOf(count, part, chosen, template) + 1) % count);
}
