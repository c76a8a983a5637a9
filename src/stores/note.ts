/* The room of the notes: beginning one, writing in it, and changing it by hand and back. */
import type { Piece } from '../domain/note/edited-paragraphs.ts';
import type { FieldPath, FieldValue } from '../domain/record/field-path.ts';
import type { Interview } from '../domain/record/interview.ts';
import { putAsideWith } from '../domain/note/put-aside.ts';
import { addressOf } from '../domain/record/note-id.ts';
import { EMPTY_NOTE, RECIPIENT_FIELDS, type Note } from '../domain/record/note.ts';
import { $interview, $settings, changeIn, interviewRecord } from './record/current.ts';
import type { MakeChange } from './record/left-behind.ts';
import type { When } from './record/timing.ts';
import { ownOf } from '../domain/record/own-of.ts';

/** An id for a note that is addressed by hand, besides the first; it is never used again. */
export function newNoteId(): string {
  return `to-${Math.random().toString(36).slice(2, 8)}`;
}

/** Whether an id was given to a note that is addressed by hand. */
export function isNewNoteId(id: string): boolean {
  return /^to-[a-z0-9]+$/.test(id);
}

type Setter = Parameters<MakeChange<Interview>>[0];

/** Begins a note where there is none, with what is not as in an empty one: whom it goes to, by what way, in which voice and which of our sentences. */
export function beginNote(set: Setter, id: string, { recipient, medium, voice, phrasings }: Note): void {
  if (ownOf($interview.get().notes, id) !== undefined) return;
  // What is as in an empty note is not written: another tab may have begun it a moment ago.
  for (const field of RECIPIENT_FIELDS) {
    if (recipient[field] !== '') set(['notes', id, 'recipient', field], recipient[field]);
  }
  if (medium !== EMPTY_NOTE.medium) set(['notes', id, 'medium'], medium);
  if (voice !== EMPTY_NOTE.voice) set(['notes', id, 'voice'], voice);
  if (phrasings.note !== undefined) set(['notes', id, 'phrasings', 'note'], phrasings.note);
}

/**
 * Writes one field of a note.
 * @param note the note as it stands, to begin with when nothing of it is stored yet
 */
export function writeNote<const Path extends FieldPath<Note>>(
  id: string,
  note: Note,
  path: Path,
  value: FieldValue<Note, Path>,
  when: When,
): void {
  const set = interviewRecord.change as (path: readonly string[], value: unknown, when: When) => void;
  beginNote(
    (field, begun) => {
      set(field, begun, when);
    },
    id,
    note,
  );
  set(['notes', id, ...(path as readonly string[])], value, when);
}

/** Writes by which name somebody is greeted: on their card, for every message, and in the note that is open. */
export function writeGreeting(id: string, note: Note, greeting: string): void {
  const { people, notes } = $interview.get();
  const { to } = addressOf(id);
  const hasCard = people[to] !== undefined;
  if (hasCard) interviewRecord.change(['people', to, 'greeting'], greeting, 'soon');
  if (!hasCard || ownOf(notes, id) !== undefined) writeNote(id, note, ['recipient', 'greeting'], greeting, 'soon');
}

/** Hands the words of a note that is for nobody yet to the note of a person, and empties the first. */
export function moveNote(from: string, id: string, note: Note): void {
  interviewRecord.changeTogether((set) => {
    set(['notes', id], note);
    set(['notes', from], undefined);
  }, 'now');
}

/** Writes one paragraph of a note by hand, or its subject; written as the fields make it, it follows them again. */
export function writePiece(
  id: string,
  note: Note,
  { id: pieceId, made, isEdited }: Omit<Piece, 'text'>,
  text: string,
): void {
  // A note that was taken over as a whole stays one, whatever is in it.
  const follows = pieceId !== 'whole' && text === made;
  if (!follows || isEdited) writeNote(id, note, ['edited', pieceId], follows ? undefined : text, 'soon');
}

/** Sets what is put aside of a note, each paragraph by itself, where another tab has not changed it. */
function setAside(set: Setter, id: string, aside: Note['putAside'], now: Note['putAside']): void {
  for (const piece of new Set([...Object.keys(aside), ...Object.keys(now)])) {
    if (aside[piece] !== now[piece]) set(['notes', id, 'putAside', piece], aside[piece]);
  }
}

/** Lets a paragraph follow the fields again, and puts aside what was written by hand; returns a function that brings it back. */
export function takeBack(id: string, pieceId: string): () => void {
  const { [pieceId]: own, ...others } = ownOf($interview.get().notes, id)?.edited ?? {};
  return own === undefined ? () => undefined : replaceEdited(id, others, { [pieceId]: own });
}

/** Lets all paragraphs follow the fields again, and puts aside what was written by hand; returns a function that brings it back. */
export function giveBack(id: string): () => void {
  return replaceEdited(id, {}, ownOf($interview.get().notes, id)?.edited);
}

/**
 * Puts other paragraphs in the place of all that are written by hand.
 * @param own what goes aside with that: none where all of it is in the others
 * @returns brings back those of before
 */
export function replaceEdited(id: string, edited: Note['edited'], own: Note['edited'] = {}): () => void {
  const { current } = $settings.get();
  const { edited: before, putAside } = ownOf($interview.get().notes, id) ?? EMPTY_NOTE;
  const aside = putAsideWith(putAside, own);
  const changed = Object.keys({ ...before, ...edited }).filter((piece) => before[piece] !== edited[piece]);
  interviewRecord.changeTogether((set) => {
    for (const piece of changed) set(['notes', id, 'edited', piece], edited[piece]);
    setAside(set, id, aside, putAside);
  }, 'now');
  return () => {
    changeIn(current, (set, now) => {
      const note = ownOf(now.notes, id) ?? EMPTY_NOTE;
      // What was changed anew meanwhile stays as it is.
      if (changed.some((piece) => note.edited[piece] !== edited[piece])) return;
      // As one text again, a note would hide it.
      if (changed.includes('whole') && Object.keys(note.edited).some((piece) => edited[piece] === undefined)) return;
      for (const piece of changed) set(['notes', id, 'edited', piece], before[piece]);
      if (JSON.stringify(note.putAside) === JSON.stringify(aside)) setAside(set, id, putAside, aside);
    });
  };
}

/** Brings back what was put aside of one paragraph, and puts aside what a hand has made of it since. */
export function bringBackAside(id: string, pieceId: string): void {
  const { edited, putAside } = ownOf($interview.get().notes, id) ?? EMPTY_NOTE;
  const since = edited[pieceId] ?? '';
  interviewRecord.changeTogether((set) => {
    set(['notes', id, 'edited', pieceId], putAside[pieceId]);
    set(['notes', id, 'putAside', pieceId], since.trim() === '' ? undefined : since);
  }, 'now');
}
