/* The room of the notes: beginning one, and taking it over by hand and back. Its single fields are written as they are. */
import type { Note, NoteText } from '../domain/record/note.ts';
import { $interview, $settings, changeIn, interviewRecord } from './record/current.ts';

/**
 * Begins a note.
 * @param movedFrom the note whose words it takes along, if any: that one is empty then
 */
export function beginNote(id: string, note: Note, movedFrom: string | undefined): void {
  interviewRecord.changeTogether((set) => {
    set(['notes', id], note);
    if (movedFrom !== undefined) set(['notes', movedFrom], undefined);
  }, 'now');
}

/** Takes a note over by hand, beginning with this text. */
export function editByHand(id: string, text: NoteText): void {
  interviewRecord.change(['notes', id, 'edited'], text, 'now');
}

/** Lets the fields make a note again; returns a function that brings back what was written by hand. */
export function giveBackToFields(id: string): () => void {
  const { current } = $settings.get();
  const edited = $interview.get().notes[id]?.edited ?? null;
  interviewRecord.change(['notes', id, 'edited'], null, 'now');
  return () => {
    changeIn(current, (set, now) => {
      // One that was taken over anew meanwhile stays as it is.
      if ((now.notes[id]?.edited ?? null) === null) set(['notes', id, 'edited'], edited);
    });
  };
}
