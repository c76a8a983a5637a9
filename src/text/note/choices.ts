/* Beside the note that is open: whom else to write to, what was sent just now, and that all are sent. */
export const CHOICES = {
  legend: 'Whom to write to',
  /** What is said before a name for those who hear the button without the others. */
  lead: 'Write to ',
  someoneElse: 'Someone else',
  nameless: 'Without a name',
  draft: 'draft',
  sent: (day: string): string => `sent ${day}`,
  sentDate: 'Change the date',
  notSent: 'Mark as not sent',
  nowSent: (name: string): string => (name === '' ? 'Marked as sent.' : `Sent to ${name}.`),
  undo: 'Undo',
  undoSent: (name: string): string => (name === '' ? 'Undo: it is not sent' : `Undo: not sent to ${name}`),
  doneHeading: 'Your thank-you notes are done',
  doneNamed: (names: string): string => `You have thanked ${names}. Nobody on your list is left to write to.`,
  doneUnnamed: 'The note you wrote is sent. Nobody on your list is left to write to.',
  doneOnlyOne: 'Did anyone else talk with you? A short note to each of them is worth the ten minutes.',
  writeToAnother: 'Write to someone else',
  doneNext: 'Keep searching while you wait. In a couple of days you can ask how the hiring is going.',
  doneLink: 'Next: After a couple of days',
} as const;
