import type { Medium, RecipientField, Voice } from '../../domain/record/note.ts';

type FieldWords = { readonly label: string; readonly help: string };

export const NOTE = {
  factsLegend: 'Who it goes to',
  recipient: {
    name: { label: 'Their name', help: '' },
    greeting: { label: 'How you would greet them', help: 'The name after “Hello”: Sam, or Dr. Rivera.' },
    role: { label: 'Their role', help: 'For you to remember. It is not in the note.' },
    email: { label: 'Their email', help: '' },
  } satisfies Record<RecipientField, FieldWords>,
  partsOf: (name: string): string => (name === '' ? 'Your note' : `Your note to ${name}`),
  goesTo: (name: string): string => `To ${name}`,
  signedBy: (name: string): string => `signed ${name}`,
  change: 'Change',
  emailUnsure: 'This address looks incomplete. It is kept as you typed it.',
  jobTitle: { label: 'Job title', help: 'The title only: “planner”, or “Senior Planner (Night Shift)”.' },
  company: { label: 'The company', help: '' },
  yourName: { label: 'Your name, as you sign', help: '' },
  mediumLegend: 'How it goes',
  mediums: { email: 'Email', card: 'Card' } satisfies Record<Medium, string>,
  voiceLegend: 'How it sounds',
  voices: { warm: 'Warm', formal: 'Formal', brief: 'Brief' } satisfies Record<Voice, string>,
  partsLegend: 'What else it says',
  partsHelp:
    'Finish our sentence in a few words. Or write your own sentence, with a capital letter and a period, and it stays as it is. An empty part is left out, except the thanks and the close. Tick “Leave out” to drop those.',
  leaveOut: 'Leave out',
  bringIn: 'Bring in what you left unsaid',
  bringInMoment: (line: string): string => `Use “${line}”`,
  useAgain: (words: string): string => `Use again: “${words}”`,
  reads: 'It reads:',
  previewHeading: 'Your note',
  subject: 'Subject',
  body: 'Note',
  editByHand: 'Edit by hand',
  isEdited: 'You are editing the note itself. The fields no longer change it.',
  useFields: 'Use the fields again',
  fieldsUsed: 'The note follows the fields again. You can bring back your own version until you leave this page.',
  bringBackEdit: 'Bring back my own version',
  copyBody: 'Copy the note',
  isItSent: (name: string): string => (name === '' ? 'Sent?' : `Sent to ${name}?`),
  markSent: 'Yes, it is sent',
} as const;
