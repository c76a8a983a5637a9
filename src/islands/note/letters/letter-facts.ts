import type { NoteFacts } from '../../../domain/note/compose-note.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import { factsOf } from '../facts-of.ts';
import type { OpenLetter } from './opening.ts';
import { ownOf } from '../../../domain/record/own-of.ts';

/**
 * What the sentences of the open message are made of. One that is not begun is an email, as a card takes days, and one
 * that sends what was promised names that and goes to whom it was promised.
 * @param agreed the calendar date that was agreed on, or empty
 */
export function letterFacts(
  interview: Interview,
  { kind, to }: OpenLetter,
  yourName: string,
  today: string,
  agreed: string,
): NoteFacts {
  const id = noteId({ kind, to });
  const facts = factsOf(interview, id, yourName, today, agreed);
  const begun = ownOf(interview.notes, id);
  const promise = kind === 'promised' ? interview.promised[to] : undefined;
  if (promise === undefined)
    return begun === undefined ? { ...facts, note: { ...facts.note, medium: 'email' } } : facts;
  // The message to whoever it was promised has what is known of them, and their seat at the table.
  const toPerson = factsOf(interview, noteId({ kind, to: promise.to }), yourName, today, agreed);
  const note = begun ?? { ...facts.note, medium: 'email' as const, recipient: toPerson.note.recipient };
  return { ...facts, seat: toPerson.seat, note: { ...note, words: { what: promise.what, ...note.words } } };
}
