import { agreedOn } from '../../domain/dates/agreed-on.ts';
import { isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { NoteFacts } from '../../domain/note/compose-note.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { thanksFactsOf } from './thanks-facts-of.ts';

/**
 * What the sentences of one message are made of, as the record stands, with the days that were agreed: to read those
 * takes more script than all else about a message.
 * @param id the message's id, begun or not
 * @param today the calendar date on the clock of the person: a day of another year is said with its year
 */
export function factsOf(interview: Interview, id: string, yourName: string, today: string): NoteFacts {
  const { answer } = interview.agreement;
  const agreed = agreedOn(interview);
  const inWords = isCalendarDate(agreed) ? dateInWords(agreed, today) : '';
  return {
    ...thanksFactsOf(interview, id, yourName, today),
    decideBy: answer === 'decide-by' ? inWords : '',
    checkIn: answer === 'check-in' ? inWords : '',
  };
}
