import type { Contact, PersonField } from '../../domain/record/person.ts';

type FieldWords = { readonly label: string; readonly help: string };

export const PEOPLE = {
  legend: 'Who was there',
  names: { label: 'Names, one a line', help: 'You can paste a signature, or a list of attendees.' },
  fields: {
    name: { label: 'Name', help: '' },
    role: { label: 'Role', help: '' },
    email: { label: 'Email', help: 'None? Your point of contact can pass on your thanks.' },
    phone: { label: 'Phone', help: '' },
    greeting: { label: 'How you would greet them', help: 'The name after “Hello” in your note.' },
    pronounced: { label: 'How it is pronounced', help: '' },
    asked: { label: 'What they asked', help: '' },
    moment: { label: 'The moment you shared', help: 'A topic or a laugh. It goes into their note.' },
  } satisfies Record<PersonField, FieldWords>,
  more: 'More about this person',
  contactLegend: 'May you contact them?',
  contacts: { agreed: 'Yes, they said so', declined: 'No, rather not' } satisfies Record<Contact, string>,
  isPointOfContact: 'My point of contact',
  nameless: 'No name yet',
  change: 'Add details',
  close: 'Done with this card',
  removeShort: 'Remove',
  edit: (name: string): string => `Add details about ${name}`,
  remove: (name: string): string => `Remove ${name}`,
  removed: (name: string): string => `${name} is removed. You can bring them back until you leave this page.`,
  undo: (name: string): string => `Bring back ${name}`,
  /** After the line of somebody was emptied. */
  kept: (name: string): string => `${name} keeps a card, because there is more on it. You can remove it below.`,
  emailUnsure: 'This address looks incomplete. It is kept as you typed it.',
  /** After a text was read: how many people are on cards, how many lines are to decide, and whether the notes got more. */
  read: (people: number, lines: number, hasMore: boolean): string =>
    [
      people > 0 ? `${people === 1 ? '1 person' : `${String(people)} people`} added.` : '',
      lines > 0 ? `${lines === 1 ? '1 line' : `${String(lines)} lines`} may hold somebody: add or leave each.` : '',
      lines > 0 || hasMore ? 'What is on no card is in your notes below.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  undoRead: 'Undo that',
  undone: 'Undone.',
  notRead:
    'A part of this page did not load, so the people in your notes below could not be read. When you are online, reload the page and choose “Look for people in your notes”.',
  notReadInField:
    'A part of this page did not load, so what you pasted stays in the field as it is. Sort it by hand, or reload the page when you are online and paste it again.',
  fromNotes: 'Look for people in your notes',
  nobodyInNotes: 'No line of your notes could be read as a person, so they stay as they are.',
  lines: 'Somebody may be in these lines. They stay in your notes unless you add them.',
  addLine: 'Add as a person',
  leaveLine: 'Leave it',
  leaveLines: 'Leave them all',
  lineAdded: (name: string, isWhole: boolean): string =>
    `${name === '' ? 'The address' : name} has a card now.${isWhole ? '' : ' The whole line stays in your notes.'}`,
  linesLeft: (count: number): string =>
    count === 1 ? 'The line stays in your notes.' : 'The lines stay in your notes.',
  same: (one: string, other: string): string => `${one} and ${other} look like the same person.`,
  merge: 'Make them one',
  keepApart: 'Keep them apart',
  merged: 'They are one card now.',
} as const;
