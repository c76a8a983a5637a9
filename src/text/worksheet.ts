import type { WorksheetWords } from '../domain/worksheet/worksheet-export.ts';

export const WORKSHEET = {
  answered: (done: number, outOf: number): string => `${String(done)} of ${String(outOf)} answered`,
  /** What an end of the scale is called aloud, where the words beside it are not seen. */
  end: (score: number, words: string): string => `${String(score)}, ${words}`,
  clearScore: 'Clear this score',
  printFilled: 'Print what I wrote',
  printBlank: 'Print a blank sheet',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyRefused: 'This browser does not let the page copy. Download the file instead.',
  download: 'Download as Markdown',
  fileName: (date: string): string => `interview-reflection-${date}.md`,
} as const;

export const WORKSHEET_WORDS: WorksheetWords = {
  title: 'After the Interview: what I wrote',
  halves: { interview: 'The interview, from start to finish', company: 'The company' },
  score: (score, ends) =>
    ends === undefined ? `${String(score)} of 5` : `${String(score)} of 5 (1 is “${ends[0]}”, 5 is “${ends[1]}”)`,
};
