import type { Interview } from '../../domain/record/interview.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { AGREED } from '../../text/dates/agreed.ts';

/**
 * What the site makes of what was agreed, in words; empty when there is nothing to say.
 * @param by the calendar date that was agreed on, or empty
 */
export function agreedWords(
  { date, agreement }: Pick<Interview, 'date' | 'agreement'>,
  by: string,
  today: string,
): string {
  const { answer, said } = agreement;
  if (answer === 'would-not-say') return AGREED.wouldNotSay;
  if (by === '') return said === '' ? '' : AGREED.unclear;
  if (by < date) return AGREED.beforeInterview;
  const day = dateInWords(by, today);
  return answer === 'check-in' ? AGREED.checkIn(day) : AGREED.understood(day);
}
