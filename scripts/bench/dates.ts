import { addBusinessDays, addDays } from '../../src/domain/dates/business-days.ts';
import { readSpokenDate } from '../../src/domain/dates/spoken/spoken-date.ts';
import { median, printTable, verdict } from './figures.ts';

const TODAY = '2026-11-03';
const TIMES = 5;

/** Texts that a reader built of patterns could stumble over: it has to give up on them at once. */
const REPEATED = [
  ...['they said ', 'they will ', 'before ', 'a week after ', 'mid to ', ' - ', 'weekof 1 ', '5 pm ', "'"],
  ...['today from ', 'today or ', 'a b to ', '- ', '2-', 'late day ', 'in ', '1', 'by '],
];

const THIRTY_YEARS = new Set(Array.from({ length: 11_000 }, (_, at) => addDays(TODAY, at)));

/** What is done, and the milliseconds it may take. */
const WORK: readonly (readonly [what: string, target: number, run: () => void])[] = [
  [
    'a promise in everyday words, read at each of 33 letters',
    500,
    () => {
      const words = 'they said by the end of next week';
      for (let length = 1; length <= words.length; length += 1) readSpokenDate(words.slice(0, length), TODAY);
    },
  ],
  [
    'the promises of 200 interviews',
    100,
    () => {
      for (let at = 0; at < 200; at += 1) readSpokenDate('in two weeks or so', addDays(TODAY, at));
    },
  ],
  [
    'long texts that repeat themselves',
    500,
    () => {
      for (const word of REPEATED) readSpokenDate(word.repeat(200).slice(0, 200), TODAY);
    },
  ],
  [
    'pages that were pasted by mistake',
    16,
    () => {
      for (const word of REPEATED) readSpokenDate(word.repeat(100_000 / word.length), TODAY);
    },
  ],
  [
    'two business days past thirty years of holidays',
    1000,
    () => {
      addBusinessDays(TODAY, 2, THIRTY_YEARS);
    },
  ],
];

function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Measures how long dates take to be read and counted, in Node and without a page. */
export function benchDates(): void {
  const rows = WORK.map(([what, target, run]) => {
    const taken = median(Array.from({ length: TIMES }, () => millisecondsOf(run)));
    return [what, taken.toFixed(1), target, verdict({ time: taken <= target })];
  });
  printTable('DATES', `Milliseconds, the middle of ${String(TIMES)} runs.`, ['work', 'ms', 'target', 'met'], rows);
}
