import { isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { NoteFacts } from '../../domain/note/compose-note.ts';
import { noteOf } from '../../domain/note/note-of.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { addressOf } from '../../domain/record/note-id.ts';
import type { Wording } from '../../domain/note/wording.ts';

/**
 * What the sentences of one message are made of, as the record stands.
 * @param id the message's id, begun or not
 * @param today the calendar date on the clock of the person: a day of another year is said with its year
 * @param wording what puts words into sentences; undefined until it is fetched
 * @param agreed the day that agreedOn finds, where a message says it: to read it takes more than a note of thanks may weigh
 */
export function factsOf(
  interview: Interview,
  id: string,
  yourName: string,
  today: string,
  wording: Wording | undefined,
  agreed = '',
): NoteFacts {
  const { company, jobTitle, date, people, agreement } = interview;
  const inWords = (day: string): string => (isCalendarDate(day) ? dateInWords(day, today) : '');
  return {
    note: noteOf(interview, id),
    company,
    jobTitle,
    yourName,
    wording,
    interviewOn: inWords(date),
    decideBy: agreement.answer === 'decide-by' ? inWords(agreed) : '',
    checkIn: agreement.answer === 'check-in' ? inWords(agreed) : '',
    seat: Math.max(0, Object.keys(people).indexOf(addressOf(id).to)),
  };
}
