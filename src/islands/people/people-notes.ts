import { PEOPLE_MET } from '../../domain/record/jots.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAnswer } from '../../stores/worksheet.ts';

/** What stands in the notes of stage 1: people who were jotted down, and what cannot be read as a person. */
export function notesNow(): string {
  return $interview.get().answers[PEOPLE_MET] ?? '';
}

/** Adds a text to the notes, on lines of its own. */
export function addToNotes(text: string): void {
  if (text !== '') writeAnswer(PEOPLE_MET, notesNow() === '' ? text : `${notesNow()}\n${text}`);
}

/** Puts another text in the place of one that is in the notes; leaves them alone when it is there no more. */
export function replaceInNotes(text: string, other: string): void {
  const lines = `\n${notesNow()}\n`;
  const at = lines.lastIndexOf(`\n${text}\n`);
  if (text === '' || at === -1) return;
  const [before, after] = [lines.slice(0, at), lines.slice(at + text.length + 2)];
  const parts = [before, other, after].map((part) => part.replaceAll(/^\n+|\n+$/g, '')).filter((part) => part !== '');
  writeAnswer(PEOPLE_MET, parts.join('\n'));
}
