import { dateInWords } from '../domain/dates/date-in-words.ts';
import type { WorksheetWords } from '../domain/worksheet/worksheet-export.ts';
import { PROMISED_FACTS, promisesInWords } from './promised/facts.ts';

export const WORKSHEET = {
  answered: (done: number, outOf: number): string => `${String(done)} of ${String(outOf)} answered`,
  /** What an end of the scale is called aloud, where the words beside it are not seen. */
  end: (score: number, words: string): string => `${String(score)}, ${words}`,
  clearScore: 'Clear this score',
  printFilled: 'Print what I wrote',
  printBlank: 'Print a blank sheet',
  printedOn: (day: string): string => `Printed on ${day}`,
  noAnswer: 'No answer',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyRefused: 'This browser doesn’t let us copy, so download the file instead.',
  download: 'Download as Markdown',
  fileKind: 'interview-reflection',
} as const;

export const WORKSHEET_WORDS: WorksheetWords = {
  title: 'After the Interview: what I wrote',
  facts: {
    labels: { company: 'Company', jobTitle: 'Job', round: 'Round', date: 'Date', people: 'People I met' },
    date: (date) => dateInWords(date),
  },
  halves: { interview: 'The interview, from door to door', company: 'The company' },
  promised: { heading: PROMISED_FACTS.heading, lines: (interview) => promisesInWords(interview) },
  score: (score, ends) =>
    ends === undefined ? `${String(score)} of 5` : `${String(score)} of 5 (1 is “${ends[0]}”, 5 is “${ends[1]}”)`,
};
