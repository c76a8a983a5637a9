import type { Agreement } from '../domain/record/agreement.ts';
import {
  withAgreement,
  withMovedDate,
  withPerson,
  withoutPerson,
  withPractised,
} from '../domain/record/interview-changes.ts';
import type { Person } from '../domain/record/person.ts';
import { $interview, interviewRecord, settingsRecord } from './record/current.ts';

/** An id for a person who is new; it is never used again. */
export function newPersonId(): string {
  return Math.random().toString(36).slice(2, 8);
}

/** Writes some facts about a person, who is added when they are new. Each field is a change of its own. */
export function writePerson(id: string, facts: Partial<Person>): void {
  if ($interview.get().people[id] === undefined) {
    interviewRecord.change(`people/${id}`, (record) => withPerson(record, id, {}), 'soon');
  }
  for (const [field, value] of Object.entries(facts)) {
    interviewRecord.change(`people/${id}/${field}`, (record) => withPerson(record, id, { [field]: value }), 'soon');
  }
}

/** Takes a person away; returns a function that brings them back with everything about them. */
export function removePerson(id: string): () => void {
  const { people, agreement } = $interview.get();
  const person = people[id];
  interviewRecord.change(`people/${id}`, (record) => withoutPerson(record, id), 'now');
  return () => {
    if (person !== undefined) interviewRecord.change(`people/${id}`, (record) => withPerson(record, id, person), 'now');
    if (agreement.with === id) writeAgreement({ with: id });
  };
}

/** Writes part of what was agreed about following up. Each field is a change of its own. */
export function writeAgreement(part: Partial<Agreement>): void {
  for (const [field, value] of Object.entries(part)) {
    interviewRecord.change(`agreement/${field}`, (record) => withAgreement(record, { [field]: value }), 'soon');
  }
}

/** Moves the date of a step, or puts it back to the planned one (`undefined`). */
export function moveDate(step: string, date: string | undefined): void {
  interviewRecord.change(`moved/${step}`, (record) => withMovedDate(record, step, date), 'now');
}

/** Marks a day on which nobody works, or takes the mark away. */
export function markHoliday(date: string, isHoliday: boolean): void {
  settingsRecord.change(
    `holidays/${date}`,
    (record) => {
      const others = Object.entries(record.holidays).filter(([each]) => each !== date);
      return { ...record, holidays: Object.fromEntries(isHoliday ? [...others, [date, '']] : others) };
    },
    'now',
  );
}

/** Ticks a line off as practised in the current interview's record. */
export function markPractised(id: string, line: string | undefined): void {
  interviewRecord.change(`practised/${id}`, (record) => withPractised(record, id, line), 'now');
}
