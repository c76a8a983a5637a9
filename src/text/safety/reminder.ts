import { dateInWords } from '../../domain/dates/date-in-words.ts';

export const REMINDER = {
  /** @param backedUpOn the day of the last backup, or empty; @param today the year of which goes without saying */
  due: (backedUpOn: string, today: string): string =>
    backedUpOn === ''
      ? 'Your work is stored in this browser alone, and there’s no backup of it yet.'
      : `You’ve changed something since your last backup on ${dateInWords(backedUpOn, today)}.`,
  later: 'Not now',
  laterDone: (day: string, today: string): string => `We’ll leave it until ${dateInWords(day, today)}.`,
  more: 'See whether your work is safe',
} as const;
