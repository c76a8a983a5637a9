import type { Interview } from './interview.ts';
import type { Note, NoteKind } from './note.ts';

/** A message's id: that of the person for a note of thanks, as ever, and for every other kind with the kind before it. */
export type NoteAddress = {
  readonly kind: NoteKind;
  /** The id of a person, or of somebody who is addressed by hand. */
  readonly to: string;
};

/**
 * The id of the message of one kind to one person.
 * @example noteId({ kind: 'thank-you', to: 'k3v9q1' }) // 'k3v9q1'
 * @example noteId({ kind: 'follow-up', to: 'k3v9q1' }) // 'follow-up:k3v9q1'
 */
export function noteId({ kind, to }: NoteAddress): string {
  return kind === 'thank-you' ? to : `${kind}:${to}`;
}

/**
 * Of which kind a message is and whom it is for. A kind that a newer version knows is given as it is.
 * @example addressOf('follow-up:k3v9q1') // { kind: 'follow-up', to: 'k3v9q1' }
 */
export function addressOf(id: string): NoteAddress {
  const at = id.indexOf(':');
  return at < 0 ? { kind: 'thank-you', to: id } : { kind: id.slice(0, at) as NoteKind, to: id.slice(at + 1) };
}

/**
 * The messages of one kind, each with the id of whom it is for.
 * @example notesOfKind({ 'follow-up:k3v9q1': note }, 'follow-up') // [['k3v9q1', note]]
 */
export function notesOfKind(notes: Interview['notes'], kind: NoteKind): readonly (readonly [string, Note])[] {
  return Object.entries(notes)
    .filter(([id]) => addressOf(id).kind === kind)
    .map(([id, note]) => [addressOf(id).to, note]);
}
