import type { Interview } from '../record/interview.ts';
import { notesOfKind } from '../record/note-id.ts';
import { EMPTY_NOTE, type Note, type NoteKind } from '../record/note.ts';
import { isBlank } from './note-choices.ts';

/** What has become of a message: nothing yet, a draft, or sent. */
export type LetterState = 'none' | 'draft' | 'sent';

export type LetterChoice = {
  /** The id of the person, or of somebody addressed by hand. */
  readonly to: string;
  /** Whom it goes to; empty when that is not said yet. */
  readonly name: string;
  readonly state: LetterState;
  readonly sentOn: string | null;
};

function stateOf(note: Note): LetterState {
  if (note.sentOn !== null) return 'sent';
  return isBlank({ ...note, recipient: EMPTY_NOTE.recipient }) ? 'none' : 'draft';
}

/**
 * Whom a message of a kind can go to, with what has become of it: everyone met who has a name, then those it was begun
 * for by hand. An invitation, and a message on LinkedIn, goes to nobody who declined to share how to be reached.
 * @example letterChoices({ ...EMPTY_INTERVIEW, people: { k3v9q1: maya } }, 'follow-up')
 *   // [{ to: 'k3v9q1', name: 'Maya Chen', state: 'none', sentOn: null }]
 */
export function letterChoices({ people, notes }: Interview, kind: NoteKind): readonly LetterChoice[] {
  const begun = new Map(notesOfKind(notes, kind));
  const choice = (to: string, name: string): LetterChoice => {
    const note = begun.get(to) ?? EMPTY_NOTE;
    return { to, name, state: stateOf(note), sentOn: note.sentOn };
  };
  const mayGo = (declined: boolean): boolean => !declined || !kind.startsWith('linkedin');
  const met = Object.entries(people)
    .filter(([, { name, contact }]) => name !== '' && mayGo(contact === 'declined'))
    .map(([id, { name }]) => choice(id, name));
  const byHand = [...begun]
    .filter(([to, note]) => people[to] === undefined && !isBlank(note))
    .map(([to, { recipient }]) => choice(to, recipient.name));
  return [...met, ...byHand];
}

/**
 * The names of those who get no invitation, as they declined to share how to be reached.
 * @example namesWithoutInvitation({ people: { '9xw20d': { ...sam, contact: 'declined' } } }) // ['Sam Rivera']
 */
export function namesWithoutInvitation({ people }: Pick<Interview, 'people'>): readonly string[] {
  return Object.values(people)
    .filter(({ name, contact }) => name !== '' && contact === 'declined')
    .map(({ name }) => name);
}
