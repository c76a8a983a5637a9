import type { Contents } from '../../domain/record/contents.ts';
import { contentsInWords, counted } from '../interviews/deleting.ts';

export const ERASE_ONE = {
  heading: 'Erase one interview',
  choose: 'Which interview',
  open: 'Erase this interview',
  openLabel: (name: string): string => `Erase this interview: ${name}`,
  deleted: (name: string): string => `${name} (already deleted)`,
  question: (name: string): string => `Erase ${name} for good?`,
  goes: (contents: Contents): string => {
    const words = contentsInWords(contents);
    return words === '' ? 'Its ticks and dates' : `Its ticks and dates, with ${words}`;
  },
  asides: (count: number): string =>
    counted(count, 'document of it that we couldn’t read', 'documents of it that we couldn’t read'),
  kept: 'The copy of your work from before your last restore, which can hold it too',
  forGood: 'You can’t bring it back after that, except from a backup.',
  yes: 'Erase it for good',
  no: 'Keep it',
  done: (name: string): string => `${name} has been erased from this browser.`,
} as const;

type Everything = Contents & {
  readonly interviews: number;
  readonly deleted: number;
  readonly hasName: boolean;
  readonly holidays: number;
  readonly setAside: number;
  readonly hasCopy: boolean;
};

export const ERASE_EVERYTHING = {
  heading: 'Erase everything',
  help: 'This clears everything the site keeps in this browser, as if you’d never been here. You can’t bring any of it back, except from a backup.',
  open: 'Erase everything',
  question: 'Erase everything for good?',
  /** A line for each kind of thing that goes. */
  lines: (all: Everything): readonly string[] =>
    [
      counted(all.interviews, 'interview', 'interviews') +
        (all.deleted === 0 ? '' : `, including ${String(all.deleted)} already deleted`),
      contentsInWords(all),
      all.hasName ? 'Your name, as you sign it' : '',
      counted(all.holidays, 'day you chose to skip', 'days you chose to skip'),
      counted(all.setAside, 'document we couldn’t read', 'documents we couldn’t read'),
      all.hasCopy ? 'The copy of your work from before your last restore' : '',
    ].filter((line) => line !== ''),
  /** Where the computer is shared, only the tab is emptied. */
  elsewhere:
    'What this browser stored before you said that the computer is shared stays, because it may be somebody else’s.',
  yes: 'Erase everything',
  no: 'Keep everything',
  done: 'Everything has been erased, and nothing of yours is left in this browser.',
  refused: 'This browser didn’t let us erase everything. You can clear this site’s data in the browser’s settings.',
} as const;
