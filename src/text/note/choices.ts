/* Beside the note that is open: who else to write to, what was sent just now, and that all are sent. */
export const CHOICES = {
  legend: 'Who to write to',
  /** What is said before a name for those who hear the button without the others. */
  lead: 'Write to ',
  someoneElse: 'Someone else',
  nameless: 'No name yet',
  draft: 'draft',
  sent: (day: string): string => `sent ${day}`,
  sentDate: 'Change the date',
  notSent: 'Mark as not sent',
  nowSent: (name: string): string => (name === '' ? 'Marked as sent.' : `Sent to ${name}.`),
  undo: 'Undo',
  undoSent: (name: string): string => (name === '' ? 'Undo: it’s not sent' : `Undo: not sent to ${name}`),
  doneHeading: 'Your thank-you notes are done',
  doneNamed: (names: string): string => `You’ve thanked ${names}. There’s nobody left on your list to write to.`,
  doneUnnamed: 'You’ve sent your note. There’s nobody left on your list to write to.',
  doneOnlyOne: 'Did anyone else talk with you? A short note to each of them is worth ten minutes.',
  writeToAnother: 'Write to someone else',
  doneNext: 'Keep searching while you wait. In a couple of days you can ask how hiring is going.',
  doneLink: 'Next: After a couple of days',
} as const;
