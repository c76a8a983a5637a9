import type { Agreement } from '../record/agreement.ts';
import type { Interview } from '../record/interview.ts';
import { addDays } from './business-days.ts';
import { isCalendarDate } from './calendar-date.ts';
import { readSpokenDate } from './spoken/spoken-date.ts';

type Known = Pick<Interview, 'date' | 'agreement'>;

/**
 * The date that words mean, or empty. People count from the interview; what was said later counts from the later day, as
 * from the interview it would come too early.
 */
function dateIn(words: string, { date }: Known, saidOn: string): string {
  if (words === '') return '';
  const isFromInterview = isCalendarDate(date) && !(isCalendarDate(saidOn) && saidOn > date);
  const read = readSpokenDate(words, isFromInterview ? date : saidOn);
  return read.kind === 'date' ? read.date : '';
}

/**
 * The calendar date that was agreed on, to decide by or to check in on: the one that was picked by hand, or else the one
 * that the words mean. Counted anew each time, so that "in two weeks" moves when the day of the interview is corrected.
 * @returns a calendar date, which may lie before the interview; empty when none is known
 * @example agreedOn({ date: '2026-11-03', agreement: { ...EMPTY_AGREEMENT, said: 'in two weeks' } }) // '2026-11-17'
 */
export function agreedOn(interview: Known): string {
  const { said, saidOn, picked } = interview.agreement;
  return isCalendarDate(picked) ? picked : dateIn(said, interview, saidOn);
}

/** Whether so little of the words is left that others take their place: less than half, at the beginning and the end. */
function isReplaced(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return 2 * (start + end) < before.length;
}

/** The day on which words were said, as it is stored: that of the words before, today, or none for the interview itself. */
function daySaid(interview: Known, words: string, today: string): string {
  const { date, agreement } = interview;
  const { said, saidOn } = agreement;
  const read = (text: string, day: string): string => dateIn(text, interview, day);
  if (said === '' && isCalendarDate(date) && today <= addDays(date, 1)) {
    const [there, now] = [read(words, ''), dateIn(words, { ...interview, date: '' }, today)];
    // Typed the day after, "by Friday" on a Friday may be this one and the next.
    return there === '' || there === now || there > today || today <= date ? '' : today;
  }
  if (said === '' || isReplaced(said.toLowerCase(), words.toLowerCase()) || (saidOn === '' && !isCalendarDate(date)))
    return today;
  const [before, day] = [read(said, saidOn), read(words, saidOn)];
  const isThere = saidOn === '' && isCalendarDate(date) && today <= addDays(date, 1);
  // Words that mean another day than before are new, and so are those that would be over.
  const isNew = day !== '' && day !== before && (before !== '' || day < today);
  return isNew && !isThere ? today : saidOn;
}

/**
 * What changes in an agreement when the date is said in other words. The day on which it was said changes when there
 * were no words before, when they are replaced or come to mean another day, and when that would be over; not with each letter. The first
 * words about an interview that is at most a day past were said at it and have no day of their own. A date that was picked
 * stays while the words name none; one that version 2 kept beside words that name a date goes with them. The words that
 * stood there bring back what stood with them.
 * @param interview what is stored, or what was before somebody began to type
 * @param today the calendar date on the clock of the person
 * @example saidAnew({ date: '', agreement: EMPTY_AGREEMENT }, 'by Friday', '2026-11-03')
 *   // { said: 'by Friday', saidOn: '2026-11-03', picked: '' }
 */
export function saidAnew(
  interview: Known,
  words: string,
  today: string,
): Pick<Agreement, 'said' | 'saidOn' | 'picked'> {
  const { said, saidOn, picked } = interview.agreement;
  if (said !== '' && words.trim() === said.trim()) return { said: words, saidOn, picked };
  const day = words === '' ? '' : daySaid(interview, words, today);
  const isOfWordsBefore = saidOn === '' && dateIn(said, { ...interview, date: '' }, picked) !== '';
  const isRead = dateIn(words, interview, day) !== '';
  return { said: words, saidOn: day, picked: isRead || isOfWordsBefore ? '' : picked };
}

/**
 * The two days that words may mean which were typed some time after the interview: counted from it, and counted from the
 * day on which they were typed. Until somebody says which, the later one counts.
 * @param today the calendar date on the clock of the person
 * @returns undefined when there is no doubt: they mean one day, the earlier one is over, or a date was picked
 * @example daysInDoubt({ date: '2026-11-10', agreement: { ...EMPTY_AGREEMENT, said: 'by Friday', saidOn: '2026-11-13' } }, '2026-11-13')
 *   // ['2026-11-13', '2026-11-20']
 */
export function daysInDoubt(interview: Known, today: string): readonly [string, string] | undefined {
  const { said, saidOn, picked } = interview.agreement;
  if (picked !== '' || !isCalendarDate(interview.date) || !isCalendarDate(saidOn)) return undefined;
  const [there, typed] = [dateIn(said, interview, ''), dateIn(said, interview, saidOn)];
  return there !== '' && there >= today && there < typed ? [there, typed] : undefined;
}
