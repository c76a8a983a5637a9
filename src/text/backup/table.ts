import { csvText } from '../../domain/backup/csv-text.ts';
import { dueDates, type DueStep, type Step } from '../../domain/dates/due-dates.ts';
import { agreedOn } from '../../domain/dates/agreed-on.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { EMPTY_PERSON, type Person } from '../../domain/record/person.ts';
import { INTERVIEWS } from '../interviews/interviews.ts';

const HEAD = [
  ...['Company', 'Job title', 'Round', 'Interview date', 'Time it ended', 'How you met', 'Where it stands'],
  ...['Person', 'Role', 'Email', 'Phone', 'Contact agreed', 'They said', 'Date agreed'],
  ...['Thank-you note due', 'Follow-up due', 'Second follow-up due', 'Archived on'],
];

const CONTACT = { agreed: 'Yes', declined: 'No' } as const;

function personCells({ name, role, email, phone, contact }: Person): readonly string[] {
  return [name, role, email, phone, contact === null ? '' : CONTACT[contact]];
}

function rowsOf(interview: Interview, holidays: ReadonlySet<string>): readonly (readonly string[])[] {
  const { company, jobTitle, round, date, endTime, kind, outcome, agreement, archivedOn } = interview;
  const steps = dueDates(interview, holidays);
  const due = (wanted: Step): string => steps.find(({ step }: DueStep) => step === wanted)?.date ?? '';
  const facts = [company, jobTitle, round, date, endTime, kind === null ? '' : INTERVIEWS.kinds[kind]];
  const dates = [due('thank-you-notes'), due('follow-up'), due('second-follow-up'), archivedOn];
  const people = Object.values(interview.people);
  return (people.length === 0 ? [EMPTY_PERSON] : people).map((person) => [
    ...[...facts, INTERVIEWS.outcomes[outcome], ...personCells(person)],
    ...[agreement.said, agreedOn(interview), ...dates],
  ]);
}

/**
 * All interviews, their people and dates as a table for a spreadsheet: a line for each person, or for an interview with none.
 * @param holidays on which nothing is due
 */
export function tableOf(interviews: readonly Interview[], holidays: ReadonlySet<string>): string {
  return csvText([HEAD, ...interviews.flatMap((interview) => rowsOf(interview, holidays))]);
}
