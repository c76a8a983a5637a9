import { withNote } from '../domain/record/interview-changes.ts';
import type { Fact } from '../domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../domain/record/note.ts';
import { interviewRecord, settingsRecord } from './record/current.ts';

/** Writes one plain fact about the interview, such as the company. */
export function writeFact(field: Fact, text: string): void {
  interviewRecord.change(field, (record) => ({ ...record, [field]: text }), 'soon');
}

/** Writes the name the person signs with. */
export function writeYourName(text: string): void {
  settingsRecord.change('yourName', (record) => ({ ...record, yourName: text }), 'soon');
}

/**
 * Changes one field of a thank-you note, creating the note when it is new.
 * @param field the path of the field inside the note; a later change of the same path replaces an unsaved one
 * @param set sets that field and no other
 */
export function writeNote(id: string, field: string, set: (note: Note) => Note): void {
  interviewRecord.change(
    `notes/${id}/${field}`,
    (record) => withNote(record, id, set(record.notes[id] ?? EMPTY_NOTE)),
    'soon',
  );
}
