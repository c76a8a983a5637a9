import { isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { NoteFacts } from '../../domain/note/compose-note.ts';
import { noteOf } from '../../domain/note/note-of.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { addressOf } from '../../domain/record/note-id.ts';

/**
 * What the sentences of a note of thanks are made of, as the record stands: it says nothing of the days that were agreed.
 * @param id the note's id, begun or not
 * @param today the calendar date on the clock of the person: a day of another year is said with its year
 */
export function thanksFactsOf(interview: Interview, id: string, yourName: string, today: string): NoteFacts {
  const { company, jobTitle, date, people } = interview;
  return {
    note: noteOf(interview, id),
    company,
    jobTitle,
    yourName,
    interviewOn: isCalendarDate(date) ? dateInWords(date, today) : '',
    decideBy: '',
    checkIn: '',
    seat: Math.max(0, Object.keys(people).indexOf(addressOf(id).to)),
  };
}
