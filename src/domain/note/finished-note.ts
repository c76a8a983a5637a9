import type { NoteText } from '../record/note.ts';
import type { Draft } from './compose-note.ts';

/**
 * The note as it leaves: what the fields make, with the paragraphs that were changed by hand in their place.
 * @param edited the paragraphs that were changed, by their ids; an empty one is taken out, and `whole` stands for all
 * @example finishedNote({ subject: 'Thanks', paragraphs: [{ id: 'greeting', text: 'Hi,' }] }, { greeting: 'Dear Sam,' })
 *   // { subject: 'Thanks', body: 'Dear Sam,' }
 */
export function finishedNote(draft: Draft, edited: Readonly<Record<string, string>>): NoteText {
  const texts = draft.paragraphs.map(({ id, text }) => edited[id] ?? text).filter((text) => text.trim() !== '');
  return { subject: edited.subject ?? draft.subject, body: edited.whole ?? texts.join('\n\n') };
}
