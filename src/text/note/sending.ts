import type { NoteKind, SentBy } from '../../domain/record/note.ts';

/* The first ways in which a message leaves, what is said about them, and the question whether it was sent. */
export const SENDING = {
  ways: 'Ways to send it',
  mail: 'Open in email app',
  mailCopied: 'Copy it and open email app',
  mailTooLong: 'It’s too long for some email apps to take, so paste it into the email that opens.',
  mailOpened: 'If no email app opened, copy the message and paste it where you write your email.',
  copyMessage: 'Copy the message',
  copyScript: 'Copy the script',
  copied: 'Copied.',
  copiedToPaste: 'Copied. Paste it into the email that opens.',
  copyRefused: 'This browser doesn’t let us copy. We’ve selected the text above so that you can copy it yourself.',
  toCopy: 'To copy by hand',
  print: 'Print as a card',
  printScript: 'Print the script',
  others: 'Other ways to send it',
  notLoaded: 'This didn’t load, but what you wrote is kept. Check your connection, or copy the message.',

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
