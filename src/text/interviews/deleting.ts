import type { Contents } from '../../domain/record/contents.ts';

function counted(count: number, one: string, several: string): string {
  return count === 0 ? '' : count === 1 ? `1 ${one}` : `${String(count)} ${several}`;
}

function listed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
}

/**
 * What an interview holds, in words; empty when it holds nothing.
 * @example contentsInWords({ people: 2, answers: 14, notes: 1 }) // '2 people, 14 answers and 1 note'
 */
export function contentsInWords({ people, answers, notes }: Contents): string {
  return listed([
    counted(people, 'person', 'people'),
    counted(answers, 'answer', 'answers'),
    counted(notes, 'note', 'notes'),
  ]);
}

export const DELETING = {
  remove: 'Delete',
  removeLabel: (name: string): string => `Delete ${name}`,
  what: (contents: Contents, until: string): string => {
    const words = contentsInWords(contents);
    const goes = words === '' ? 'Nothing is written in it yet.' : `With it ${goOrGoes(words)} ${words}.`;
    return `${goes} You can bring it back on this page until ${until}.`;
  },
  yes: 'Delete it',
  yesLabel: (name: string): string => `Delete it: ${name}`,
  no: 'Keep it',
  noLabel: (name: string): string => `Keep it: ${name}`,
  full: 'There is no room in this browser to keep it for thirty days, so nothing was deleted. If you delete it for good, its room is free at once and it cannot come back.',
  forGood: 'Delete it for good now',
  forGoodLabel: (name: string): string => `Delete it for good now: ${name}`,
  forGoodAsk: (contents: Contents): string => {
    const words = contentsInWords(contents);
    return words === '' ? 'It cannot be brought back after that.' : `After that its ${words} cannot be brought back.`;
  },
  forGoodOpen: 'Delete for good',
  forGoodOpenLabel: (name: string): string => `Delete for good: ${name}`,
  gone: (name: string): string => `${name} is deleted for good.`,
  heading: 'Deleted',
  help: 'What you delete stays here for thirty days, in case you want it back. Nothing else on the site shows or counts it.',
  kept: (contents: Contents, until: string): string => {
    const words = contentsInWords(contents);
    const kept = until === '' ? 'You can bring it back.' : `You can bring it back until ${until}.`;
    return words === '' ? kept : `${kept} It holds ${words}.`;
  },
  undo: 'Bring back',
  undoLabel: (name: string): string => `Bring back ${name}`,
  broughtBack: 'It is back, with everything in it.',
  notBroughtBack:
    'It could not be stored again, perhaps because this browser is full. It stays here, so try again once you have made room.',
} as const;

/** One thing goes, several go. */
function goOrGoes(words: string): string {
  return /^1 \w+$/.test(words) ? 'goes' : 'go';
}

type Everything = Contents & {
  readonly interviews: number;
  readonly deleted: number;
  readonly hasName: boolean;
  readonly holidays: number;
  readonly setAside: number;
};

export const DELETE_EVERYTHING = {
  heading: 'Delete everything',
  help: 'This empties the site in this browser, as if you had never been here. Nothing of it can be brought back afterwards.',
  open: 'Delete everything',
  question: 'Delete everything for good?',
  /** A line for each kind of thing that goes. */
  lines: (all: Everything): readonly string[] =>
    [
      counted(all.interviews, 'interview', 'interviews') +
        (all.deleted === 0
          ? ''
          : `, of which ${all.deleted === 1 ? '1 was' : `${String(all.deleted)} were`} deleted already`),
      contentsInWords(all),
      all.hasName ? 'Your name, as you sign with it' : '',
      counted(all.holidays, 'day that you marked as not counting', 'days that you marked as not counting'),
      counted(all.setAside, 'document that could not be read', 'documents that could not be read'),
    ].filter((line) => line !== ''),
  download: 'Download everything first',
  yes: 'Delete everything',
  no: 'Keep everything',
  done: 'Everything is deleted. Nothing of yours is left in this browser.',
  refused:
    'This browser did not let the page delete everything. You can clear the data of this site in the settings of the browser.',
  file: (date: string): string => `after-the-interview-everything-${date}.txt`,
} as const;
