import type { Contents } from '../../domain/record/contents.ts';

/**
 * So many of a kind, in words; empty when there are none.
 * @example counted(2, 'person', 'people') // '2 people'
 */
export function counted(count: number, one: string, several: string): string {
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
    const goes = words === '' ? 'There’s nothing in it yet.' : `This also deletes ${words}.`;
    return `${goes} You can bring it back on this page until ${until}.`;
  },
  yes: 'Delete it',
  yesLabel: (name: string): string => `Delete it: ${name}`,
  no: 'Keep it',
  noLabel: (name: string): string => `Keep it: ${name}`,
  full: 'This browser has no space to keep it for thirty days, so nothing was deleted. Deleting it for good frees its space at once, but you can’t bring it back.',
  forGood: 'Delete it for good now',
  forGoodLabel: (name: string): string => `Delete it for good now: ${name}`,
  forGoodAsk: (contents: Contents): string => {
    const words = contentsInWords(contents);
    return `You can’t bring ${words === '' ? 'it' : `back its ${words}`} after that.`;
  },
  forGoodOpen: 'Delete for good',
  forGoodOpenLabel: (name: string): string => `Delete for good: ${name}`,
  gone: (name: string): string => `${name} has been deleted for good.`,
  heading: 'Deleted',
  help: 'What you delete stays here for thirty days in case you want it back. No other page shows it or counts it.',
  kept: (contents: Contents, until: string): string => {
    const words = contentsInWords(contents);
    const kept = until === '' ? 'You can bring it back.' : `You can bring it back until ${until}.`;
    return words === '' ? kept : `${kept} It holds ${words}.`;
  },
  undo: 'Bring back',
  undoLabel: (name: string): string => `Bring back ${name}`,
  broughtBack: 'It’s back, with everything in it.',
  notBroughtBack:
    'We couldn’t bring it back, perhaps because this browser is full. It’s still here, so try again once you’ve made space.',
} as const;
