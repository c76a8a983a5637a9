import { BUSINESS_DAYS } from '../../domain/dates/rules.ts';
import { businessDays } from './numbers.ts';

/** What the site makes of the date that was agreed on. */
export const AGREED = {
  understood: (date: string): string => `That is ${date}.`,
  checkIn: (date: string): string => `You can check in on ${date}.`,
  whichDay: 'You typed this after the interview, so it can mean two days. Which one is it?',
  unclear: 'We kept this as you typed it. Pick a date as well, so that we can count from it.',
  beforeInterview: 'This date is before the interview, so we kept it but we don’t count from it.',
  wouldNotSay: `Then you can ask ${businessDays(BUSINESS_DAYS.withoutPromise)} after the interview.`,
} as const;
