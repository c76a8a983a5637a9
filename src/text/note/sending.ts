import type { NoteKind, SentBy } from '../../domain/record/note.ts';

/* The first ways in which a message leaves, what is said about them, and the question whether it was sent. */
export const SENDING = {
  ways: 'Ways to send it',
  mail: 'Open in email app',
  mailCopied: 'Copy it, and open the email app',
  mailTooLong: 'It is too long to hand to some email apps. Paste it into the email that opens.',
  mailOpened: 'If no email app opened, copy it and paste it where you write your email.',
  copyMessage: 'Copy the message',
  copyScript: 'Copy the script',
  copied: 'Copied.',
  copiedToPaste: 'Copied. Paste it into the email that opens.',
  copyRefused: 'This browser does not let the page copy. The text above is selected, for you to copy it yourself.',
  toCopy: 'To copy by hand',
  print: 'Print as a card',
  printScript: 'Print the script',
  others: 'Other ways to send it',
  notLoaded: 'This did not load. What you wrote is kept: check your connection, or copy it.',

  /** After a way was used. */
  asks: (kind: NoteKind, name: string): string =>
    kind === 'phone-script' ? `Did you call${name && ` ${name}`}?` : `Did you send it${name && ` to ${name}`}?`,
  yes: {
    email: 'Yes, by email',
    card: 'Yes, as a card',
    linkedin: 'Yes, on LinkedIn',
    phone: 'Yes, I called',
    other: 'Yes, another way',
  } satisfies Record<SentBy, string>,
  notYet: 'Not yet',
} as const;
