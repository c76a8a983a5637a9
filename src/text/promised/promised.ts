/** What was promised at the interview, and its day. */
export const PROMISED = {
  /** The line that opens the list. */
  opens: 'I promised to send something',
  toSend: (count: number): string => `${String(count)} to send`,
  allSent: 'All sent',
  what: { label: 'What you promised', help: 'Such as “my portfolio”.' },
  to: 'Who it’s for',
  toNobody: 'Not said',
  said: { label: 'By when', help: '“By Friday” or “in two weeks” will do.' },
  picked: 'Or pick the date',
  understood: (date: string): string => `That is ${date}.`,
  unclear: 'We kept this as you typed it. Pick a date as well, so that we can count from it.',
  /** On paper, before a line to write on. */
  onPaper: ['I promised to send:', 'Who it’s for, and by when:'],
  onPaperSaid: (line: string): string => `I promised to send: ${line}`,
  /** What a button does, for those who hear it without the line it stands in. */
  of: (label: string, what: string): string => `${label}: ${what}`,
  write: 'Write the message',
  markSent: 'Mark as sent',
  nowSent: (what: string): string => `Marked as sent: ${what}.`,
  notSent: 'Mark as not sent',
  change: 'Change',
  close: 'Done',
  remove: 'Remove',
  removed: (what: string): string => `Removed: ${what}.`,
  undo: 'Undo',
  /** What was typed in one field went to others. */
  placed: (what: string, name: string, said: string): string => {
    const moved = [name && `${name} to “${PROMISED.to}”`, said && `“${said}” to “${PROMISED.said.label}”`];
    const words = moved.filter((each) => each !== '').join(' and ');
    return words === '' ? `Shortened to “${what}”.` : `Moved ${words}.`;
  },
  add: 'Add something you promised',
} as const;
