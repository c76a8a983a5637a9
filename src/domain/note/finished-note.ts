import type { Note, NoteText } from '../record/note.ts';
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

/**
 * A message as it left, or, before it has, as it would leave now.
 * @param draft the message as the fields make it
 * @example textOf(draft, { ...EMPTY_NOTE, sentOn: '2026-11-03', sentText: { subject: 'Thanks', body: 'Hi,' } })
 *   // { subject: 'Thanks', body: 'Hi,' }
 */
export function textOf(
  draft: Draft,
  { edited, sentOn, sentText }: Pick<Note, 'edited' | 'sentOn' | 'sentText'>,
): NoteText {
  return (sentOn === null ? null : sentText) ?? finishedNote(draft, edited);
}
