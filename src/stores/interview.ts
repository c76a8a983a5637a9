import type { ReadableAtom } from 'nanostores';
import { PREFIX } from '../browser/local-storage.ts';
import {
  EMPTY_INTERVIEW,
  mergeInterviews,
  withAnswer,
  withJob,
  withNote,
  withScore,
  withTask,
  type Interview,
  type Score,
  type TaskState,
} from '../domain/interview.ts';
import { EMPTY_NOTE, type Note } from '../domain/note.ts';
import { parseInterview } from '../domain/parse-interview.ts';
import { EMPTY_SETTINGS, mergeSettings, parseSettings, type Settings } from '../domain/settings.ts';
import { savedRecord } from './saved-record.ts';
import { findSetAside } from './trouble.ts';

const settings = savedRecord<Settings>({
  empty: EMPTY_SETTINGS,
  parse: parseSettings,
  merge: mergeSettings,
});
const interview = savedRecord<Interview>({ empty: EMPTY_INTERVIEW, parse: parseInterview, merge: mergeInterviews });

/** The settings as they stand, saved or not. */
export const $settings: ReadableAtom<Settings> = settings.$value;

/** The current interview as it stands, saved or not. */
export const $interview: ReadableAtom<Interview> = interview.$value;

/** Ticks a task, sets it aside as not for me, or opens it again (`undefined`). */
export function markTask(id: string, state: TaskState | undefined): void {
  interview.change(`tasks/${id}`, (record) => withTask(record, id, state), 'now');
}

/** Opens these tasks again, whatever was marked; returns a function that puts the marks back. */
export function resetTasks(ids: readonly string[]): () => void {
  const before = $interview.get().tasks;
  const mark = (to: (id: string) => TaskState | undefined): void => {
    for (const id of ids) markTask(id, to(id));
  };
  mark(() => undefined);
  return () => {
    mark((id) => before[id]);
  };
}

/** Writes an answer of the worksheet; saved once the typing pauses. */
export function writeAnswer(id: string, text: string): void {
  interview.change(`answers/${id}`, (record) => withAnswer(record, id, text), 'soon');
}

/** Chooses a place on the scale, or none (`undefined`). */
export function chooseScore(id: string, score: Score | undefined): void {
  interview.change(`scores/${id}`, (record) => withScore(record, id, score), 'now');
}

/** Writes what was applied for. */
export function writeJob(field: 'company' | 'jobTitle', text: string): void {
  interview.change(field, (record) => withJob(record, { [field]: text }), 'soon');
}

/** Writes the name the person signs with. */
export function writeYourName(text: string): void {
  settings.change('yourName', (record) => ({ ...record, yourName: text }), 'soon');
}

/**
 * Changes one field of a thank-you note, creating the note when it is new.
 * @param field the path of the field inside the note; a later change of the same path replaces an unsaved one
 * @param set sets that field and no other
 */
export function writeNote(id: string, field: string, set: (note: Note) => Note): void {
  interview.change(
    `notes/${id}/${field}`,
    (record) => withNote(record, id, set(record.notes[id] ?? EMPTY_NOTE)),
    'soon',
  );
}

/** After everything stored was erased: stores what this page still has, because the person asked for it. */
export function saveEverythingAgain(): void {
  settings.saveAgain();
  interview.saveAgain();
}

if (typeof window !== 'undefined') {
  settings.open(`${PREFIX}settings`);
  const openCurrent = ({ current }: Settings): void => {
    interview.open(`${PREFIX}interview/${current}`);
  };
  openCurrent($settings.get());
  $settings.listen(openCurrent);
  findSetAside();
}
