import type { Interview } from '../record/interview.ts';
import { notesOfKind } from '../record/note-id.ts';
import { EMPTY_NOTE, type Note } from '../record/note.ts';
import { ownOf } from '../record/own-of.ts';

/** A note that can be opened: one for each person met, whether it is begun or not, and what was begun for others. */
export type NoteChoice = {
  /** The note's id: the person's, or that of a note addressed by hand. */
  readonly id: string;
  /** Whom it goes to; empty when that is not said yet. */
  readonly name: string;
  /** Whether something is written into it that waits to be sent. */
  readonly isDraft: boolean;
  readonly isSent: boolean;
  /** The day on which it was sent. */
  readonly sentOn: string | null;
};

/**
 * Whether nothing was written into a note. A voice or a medium that was chosen is no words.
 * @example isBlank(EMPTY_NOTE) // true
 */
export function isBlank({ recipient, words, edited, sentOn }: Note): boolean {
  const texts = [...Object.values(recipient), ...Object.values(words)];
  return texts.every((text) => text === '') && Object.keys(edited).length === 0 && sentOn === null;
}

const FIELDS_OF_CARD = ['name', 'role', 'email'] as const;

/** Whether a note was addressed by hand to this very person. */
function goesTo(note: Note | undefined, person: Pick<Note['recipient'], (typeof FIELDS_OF_CARD)[number]>): boolean {
  return note !== undefined && FIELDS_OF_CARD.every((field) => note.recipient[field] === person[field]);
}

/**
 * The notes of an interview that can be opened: first one for each person who has a name, then those begun for others.
 * @param byHand the id of the note that is addressed by hand; it is the note of a person if it goes to just them
 * @example noteChoices(interview, 'first')
 *   // [{ id: 'k3v9q1', name: 'Maya Chen', isDraft: false, isSent: false, sentOn: null }]
 */
export function noteChoices({ people, notes }: Interview, byHand: string): readonly NoteChoice[] {
  const choice = (id: string, name: string): NoteChoice => {
    const note = ownOf(notes, id) ?? EMPTY_NOTE;
    const isSent = note.sentOn !== null;
    // Whom it goes to says nothing by itself: that is copied from the card as soon as a voice is chosen.
    const isBegun = !isBlank({ ...note, recipient: EMPTY_NOTE.recipient });
    return { id, name, isDraft: isBegun && !isSent, isSent, sentOn: note.sentOn };
  };
  const ofPeople = Object.entries(people)
    .filter(([, { name }]) => name !== '')
    .map(([id, person]) =>
      choice(ownOf(notes, id) === undefined && goesTo(ownOf(notes, byHand), person) ? byHand : id, person.name),
    );
  const ofOthers = notesOfKind(notes, 'thank-you')
    .filter(([id, note]) => !isBlank(note) && !ofPeople.some((each) => each.id === id))
    .map(([id, note]) => choice(id, note.recipient.name));
  return [...ofPeople, ...ofOthers];
}

/** Whether a note still waits to be sent: not to somebody who declined to be contacted, or who was sent another. */
function isWanted({ id, name, isSent }: NoteChoice, { people, notes }: Interview): boolean {
  // A note to somebody else of that name is theirs.
  const byHand = notesOfKind(notes, 'thank-you').filter(
    ([noteId, { sentOn }]) => sentOn !== null && !Object.hasOwn(people, noteId),
  );
  const hasAnother = name !== '' && byHand.some(([, { recipient }]) => recipient.name === name);
  return !isSent && !hasAnother && people[id]?.contact !== 'declined';
}

/**
 * The note to write next, or undefined when each one is sent. It is one that is begun, or else that of the first person
 * who has none yet; with nobody to write to, the one that is addressed by hand.
 * @param byHand the id of the note that is addressed by hand; it comes first when it is begun
 * @param after the id of the note that was sent just now: those that follow it come first, begun or not
 * @example noteToOpen({ ...EMPTY_INTERVIEW, people: { k3v9q1: maya, '9xw20d': sam } }, 'first') // 'k3v9q1'
 */
export function noteToOpen(interview: Interview, byHand: string, after?: string): string | undefined {
  const choices = noteChoices(interview, byHand);
  if (choices.length === 0) return byHand;
  const at = choices.findIndex(({ id }) => id === after) + 1;
  const wanted = [...choices.slice(at), ...choices.slice(0, at)].filter((choice) => isWanted(choice, interview));
  if (after !== undefined) return wanted[0]?.id;
  const begun = wanted
    .filter(({ id }) => !isBlank(ownOf(interview.notes, id) ?? EMPTY_NOTE))
    .sort((a, b) => Number(b.id === byHand) - Number(a.id === byHand));
  return (begun[0] ?? wanted[0])?.id;
}
