import type { Contact, PersonField } from '../../domain/record/person.ts';

type FieldWords = { readonly label: string; readonly help: string };

/** What was made of a text. */
type Read = {
  readonly cards: readonly { readonly id: string | undefined; readonly facts: object }[];
  readonly offered: readonly unknown[];
  readonly differs: boolean;
  readonly rest: string;
};

function people(count: number): string {
  return count === 1 ? '1 person' : `${String(count)} people`;
}

export const PEOPLE = {
  legend: 'Who was there',
  names: { label: 'Names, one per line', help: 'You can paste a signature, or a list of attendees.' },
  fields: {
    name: { label: 'Name', help: '' },
    role: { label: 'Role', help: '' },
    email: { label: 'Email', help: 'If you have none, your point of contact can pass on your thanks.' },
    phone: { label: 'Phone', help: '' },
    greeting: { label: 'How you’d greet them', help: 'The name after “Hello” in your note.' },
    pronounced: { label: 'How to say their name', help: '' },
    asked: { label: 'What they asked', help: '' },
    moment: { label: 'The moment you shared', help: 'A topic or a laugh, to use in their note.' },
  } satisfies Record<PersonField, FieldWords>,
  more: 'More about this person',
  contactLegend: 'May you contact them?',
  contacts: { agreed: 'Yes, they said so', declined: 'No, they’d rather not' } satisfies Record<Contact, string>,
  isPointOfContact: 'My point of contact',
  nameless: 'No name yet',
  change: 'Add details',
  close: 'Done with this card',
  removeShort: 'Remove',
  edit: (name: string): string => `Add details about ${name}`,
  remove: (name: string): string => `Remove ${name}`,
  removed: (name: string): string => `You removed ${name}. You can bring them back until you leave this page.`,
  undo: (name: string): string => `Bring back ${name}`,
  /** After the line of somebody was emptied. */
  kept: (name: string): string => `We kept the card for ${name} because there’s more on it. You can remove it below.`,
  emailUnsure: 'This address looks incomplete, but we kept it as you typed it.',
  /** After a text was read: what became of it. */
  read: ({ cards, offered, differs, rest }: Read): string => {
    const added = cards.filter(({ facts }) => Object.keys(facts).length > 0).length;
    const known = new Set(cards.filter(({ facts }) => Object.keys(facts).length === 0).map(({ id }) => id)).size;
    return [
      added > 0 ? `${people(added)} added.` : '',
      known > 0 ? `${people(known)} already ${known === 1 ? 'has' : 'have'} a card.` : '',
      offered.length > 0
        ? offered.length === 1
          ? '1 line may name someone, so add it or leave it.'
          : `${String(offered.length)} lines may name someone, so add or leave each one.`
        : '',
      differs ? 'We changed nothing you had written on a card.' : '',
      rest !== '' ? 'Anything that isn’t on a card is in your notes below.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
  undoRead: 'Undo that',
  undone: 'Undone.',
  notRead:
    'Part of this page didn’t load, so we couldn’t look for people in your notes below. When you’re online, reload the page and choose “Look for people in your notes”.',
  notReadInField:
    'Part of this page didn’t load, so what you pasted stays in the field as it is. Sort it by hand, or reload the page when you’re online and paste it again.',
  fromNotes: 'Look for people in your notes',
  nobodyInNotes: 'We didn’t find anyone in your notes, so they stay as they are.',
  lines: 'These lines may name someone. They stay in your notes unless you add them.',
  addLine: 'Add as a person',
  leaveLine: 'Leave it',
  leaveLines: 'Leave them all',
  lineAdded: (name: string, isWhole: boolean): string =>
    `${name === '' ? 'The address' : name} has a card now.${isWhole ? '' : ' The whole line stays in your notes.'}`,
  linesLeft: (count: number): string =>
    count === 1 ? 'The line stays in your notes.' : 'The lines stay in your notes.',
  same: (one: string, other: string): string => `${one} and ${other} look like the same person.`,
  merge: 'Merge these cards',
  keepApart: 'Keep them separate',
  merged: 'They’re one card now.',
} as const;
