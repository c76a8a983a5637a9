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
    'Finish our sentence in a few words, or write sentences of your own, which stay as they are. What already reads as a sentence is in the note until you tick “Leave out”.',
  leaveOut: 'Leave out',
  reads: 'It reads:',
  isByHand: 'You changed this paragraph by hand, so the note no longer follows this field.',
  sayOtherwise: 'Say it another way',
  seeByHand: 'See what you changed',
  previewHeading: 'Your note',
  subject: 'Subject',
  edit: 'Edit the text',
  editDone: 'Show it as a note',
  sayAllOtherwise: 'Say all of it another way',
  replyInstead: 'If you were invited by email, reply in that thread instead: then the subject stays theirs.',
  unsigned: 'It is not signed yet.',
  sign: 'Add your name',
  copyBody: 'Copy the note',
  isItSent: (name: string): string => (name === '' ? 'Sent?' : `Sent to ${name}?`),
  markSent: 'Yes, it is sent',
} as const;
