import { isDraft } from '../record/draft.ts';
import type { Interview } from '../record/interview.ts';
import { isWorksheetBegun } from '../record/jots.ts';
import { notesOfKind } from '../record/note-id.ts';
import type { Note } from '../record/note.ts';
import { tasksOf } from '../record/tasks-of.ts';
import { isCalendarDate } from './calendar-date.ts';

/** What can only be done in the building or on the call, and what is for the hour after it. */
export const ON_THE_SPOT: readonly string[] = ['contact-details', 'follow-up-plan', 'write-it-down', 'thank-by-name'];
export const FIRST_HOUR: readonly string[] = ['take-a-breath'];
/** What may be written down at any moment up to the notes, so that it says nothing of where one is. */
export const UP_TO_THE_NOTES: readonly string[] = ['promised-things'];
/** What needs a date to be next, and what is never over. */
export const NEVER_NEXT: readonly string[] = ['follow-up', 'second-follow-up', 'linkedin', 'keep-searching'];

type Task = { readonly id: string };

/** Whether something was done on an earlier day, so that the interview is no longer of today. */
function isFromBefore({ doneOn, agreement, notes, promised }: Interview, today: string): boolean {
  const days = [
    ...[...Object.values(doneOn), agreement.saidOn],
    ...Object.values(notes).map(({ sentOn }) => sentOn ?? ''),
    ...Object.values(promised).flatMap(({ saidOn, sentOn }) => [saidOn, sentOn]),
  ];
  return days.some((day) => isCalendarDate(day) && day < today);
}

/**
 * The next task of an interview without a date: the notes of thanks once one is begun, or else the first that is open in
 * the order of the stages, without those whose moment is over. It is over in the building once it is noted whom one met
 * and when they decide, once anything later is done, or on another day; and the first hour is over once anything after it
 * is begun, a message of any kind among them. What was promised is asked for until a note of thanks is begun. Undefined when only what needs a date is left.
 * @param tasks every task of the site in order
 * @param today the calendar date on the clock of the person
 * @example undatedTask([{ id: 'thank-by-name' }, { id: 'reflect' }], { ...EMPTY_INTERVIEW, tasks: { linkedin: 'done' } }, '2026-11-03')
 *   // { id: 'reflect' }
 */
export function undatedTask<Each extends Task>(
  tasks: readonly Each[],
  interview: Interview,
  today: string,
): Each | undefined {
  const counted = tasksOf(interview);
  const isBegun = isWorksheetBegun(interview);
  const isWritten = (note: Note): boolean => isDraft(note) || note.sentOn !== null;
  const isThanking = notesOfKind(interview.notes, 'thank-you').some(([, note]) => isWritten(note));
  const isWriting = Object.values(interview.notes).some(isWritten);
  const later = Object.keys(counted).filter((id) => ![...ON_THE_SPOT, ...UP_TO_THE_NOTES].includes(id));
  const isBefore = isFromBefore(interview, today);
  const isNoted = 'contact-details' in counted && ('follow-up-plan' in counted || 'write-it-down' in counted);
  const isOut = isBefore || isBegun || isWriting || isNoted || later.length > 0;
  const isHourOver = isBefore || isBegun || isWriting || later.some((id) => !FIRST_HOUR.includes(id));
  const areNotesBegun = isThanking || 'thank-you-notes' in counted;
  const areNotesOver = 'thank-you-notes' in counted || Object.keys(interview.people).length === 0;
  const begun = isThanking
    ? tasks.find(({ id }) => id === 'thank-you-notes' && !Object.hasOwn(counted, id))
    : undefined;
  if (begun !== undefined) return begun;
  return tasks.find(
    ({ id }) =>
      !Object.hasOwn(counted, id) &&
      !NEVER_NEXT.includes(id) &&
      !(isOut && ON_THE_SPOT.includes(id)) &&
      !(isHourOver && FIRST_HOUR.includes(id)) &&
      !(areNotesBegun && UP_TO_THE_NOTES.includes(id)) &&
      !(areNotesOver && id === 'shared-moment') &&
      !(isBegun && id === 'reflect'),
  );
}
