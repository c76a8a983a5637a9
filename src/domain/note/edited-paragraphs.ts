/* A note that is partly written by hand: which of its pieces are, and a text of before version 5 as paragraphs again. */
import type { Note } from '../record/note.ts';
import type { Draft } from './compose-note.ts';
import type { KindTemplate } from './kind-template.ts';

/** The subject or a paragraph of a note. */
export type Piece = {
  readonly id: string;
  /** As it leaves. */
  readonly text: string;
  /** As the fields make it now; empty where they leave it out. */
  readonly made: string;
  readonly isEdited: boolean;
};

/**
 * The pieces of a note in reading order, the subject first; what neither the fields nor a hand wrote is none.
 * @example piecesOf({ subject: '', paragraphs: [{ id: 'greeting', text: 'Hi,' }] }, { greeting: 'Dear Sam,' })
 *   // [{ id: 'greeting', text: 'Dear Sam,', made: 'Hi,', isEdited: true }]
 */
export function piecesOf({ subject, paragraphs }: Draft, edited: Note['edited']): readonly Piece[] {
  return [{ id: 'subject', text: subject }, ...paragraphs]
    .map(({ id, text: made }) => ({ id, text: edited[id] ?? made, made, isEdited: Object.hasOwn(edited, id) }))
    .filter(({ made, isEdited }) => made !== '' || isEdited);
}

/**
 * The id of the paragraph in which a part stands; empty when it stands in none.
 * @example paragraphOf('moment', { ...template, paragraphs: [['thanks', 'moment'], ['close']] }) // 'thanks'
 */
export function paragraphOf(part: string, { paragraphs }: Pick<KindTemplate, 'paragraphs'>): string {
  return paragraphs.find((parts) => parts.includes(part))?.[0] ?? '';
}

/**
 * Whether a hand has taken over the paragraph in which a part stands, so that its field no longer changes the note.
 * @example isByHand('moment', { thanks: 'Thank you for a fine day.' }, { ...template, paragraphs: [['thanks', 'moment']] }) // true
 */
export function isByHand(part: string, edited: Note['edited'], template: Pick<KindTemplate, 'paragraphs'>): boolean {
  return edited.whole !== undefined || Object.hasOwn(edited, paragraphOf(part, template));
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How many words of one text are in another. */
function shared(text: string, other: string): number {
  const words = wordsOf(other);
  return [...wordsOf(text)].filter((word) => words.has(word)).length;
}

/**
 * A note that was taken over as a whole, by paragraph: each stretch between empty lines goes to the paragraph that it has
 * most words in common with, none before the one above it. All of it together reads as before.
 * @returns what to keep as edited; a paragraph that nothing went to is taken out, and one that is as the fields make it
 *   is not edited
 * @example splitWhole({ subject: '', paragraphs: [{ id: 'greeting', text: 'Hi,' }, { id: 'close', text: 'Until Monday.' }] }, 'Hi,\n\nUntil soon.')
 *   // { close: 'Until soon.' }
 */
export function splitWhole({ paragraphs }: Draft, whole: string): Note['edited'] {
  const given = new Map<string, string>();
  let from = 0;
  for (const stretch of whole.split(/\n\s*\n/).filter((text) => text.trim() !== '')) {
    const scores = paragraphs.slice(from).map(({ text }) => shared(stretch, text));
    const best = Math.max(0, ...scores);
    if (best > 0) from += scores.indexOf(best);
    // The first thing that is said is no greeting because nothing else matches, unless it looks like one.
    else if (from === 0 && !stretch.trim().endsWith(',')) from = Math.min(1, paragraphs.length - 1);
    const { id } = paragraphs[from] ?? { id: 'greeting' };
    given.set(id, given.has(id) ? `${given.get(id) ?? ''}\n\n${stretch}` : stretch);
  }
  const all = paragraphs.map(({ id, text }) => [id, given.get(id) ?? '', text] as const);
  return Object.fromEntries(all.filter(([, own, made]) => own !== made).map(([id, own]) => [id, own]));
}
