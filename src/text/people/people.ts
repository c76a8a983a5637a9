import type { Contact, PersonField } from '../../domain/record/person.ts';

type FieldWords = { readonly label: string; readonly help: string };

export const PEOPLE = {
  legend: 'Who was there',
  help: 'The name first. Everything else can wait. Paste an email signature or the attendee list of the invitation into any field, and it fills the rest.',
  fields: {
    name: { label: 'Name', help: '' },
    role: { label: 'Role', help: '' },
    email: { label: 'Email', help: 'None? Your point of contact can pass on your thanks.' },
    phone: { label: 'Phone', help: '' },
    pronounced: { label: 'How it is pronounced', help: '' },
    asked: { label: 'What they asked', help: '' },
    moment: { label: 'The moment you shared', help: 'A topic or a laugh. It goes into their note.' },
  } satisfies Record<PersonField, FieldWords>,
  more: 'More about this person',
  contactLegend: 'May you contact them?',
  contacts: { agreed: 'Yes, they said so', declined: 'No, rather not' } satisfies Record<Contact, string>,
  isPointOfContact: 'My point of contact',
  nameless: 'No name yet',
  add: 'Add another person',
  change: 'Change',
  removeShort: 'Remove',
  edit: (name: string): string => `Change ${name}`,
  remove: (name: string): string => `Remove ${name}`,
  removed: (name: string): string => `${name} is removed. You can bring them back until you leave this page.`,
  undo: (name: string): string => `Bring back ${name}`,
  emailUnsure: 'This address looks incomplete. It is kept as you typed it.',
  pasted: (count: number): string =>
    count === 1 ? 'Filled in from what you pasted.' : `${String(count)} people added from what you pasted.`,
  fromNotesDone: (count: number): string =>
    count === 1 ? '1 person added from your notes.' : `${String(count)} people added from your notes.`,
  unread: 'What could not be read as a person is in your notes below.',
  fromNotes: (count: number): string =>
    count === 1 ? 'Make a card of the person in your notes' : `Make cards of the ${String(count)} people in your notes`,
  same: (one: string, other: string): string => `${one} and ${other} look like the same person.`,
  merge: 'Make them one',
  keepApart: 'Keep them apart',
  merged: 'They are one card now.',
} as const;
