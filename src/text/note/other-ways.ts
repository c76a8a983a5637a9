import type { NoteKind } from '../../domain/record/note.ts';

/* The other ways in which a message leaves, and what is said about them; fetched when they are asked for. */
export const OTHER_WAYS = {
  copySubject: 'Copy the subject',
  share: 'Share',
  shareRefused: 'Sharing didn’t work, but your message is unchanged. Copy it instead.',
  eml: 'Download as a draft email',
  emlSaved:
    'The draft is in your downloads. Open it in your email program. If it looks like an email you received, choose “Edit as new” there.',
  print: 'Print as a card',
  folded: 'Fold the top half back, then the left half behind the right, so that the name is in front.',
  letter: 'It’s too long for a card, so it prints as a letter. The name is on a second sheet to fold around it.',
  text: 'Download as text',
  textSaved: 'The file is in your downloads.',
  /** What the name of the file begins with. */
  fileKind: (kind: NoteKind): string => (kind === 'thank-you' ? 'thank-you-note' : kind),
  subject: 'Subject',
} as const;
