import { PARTS, type Note, type Part, type RecipientField } from '../record/note.ts';

/**
 * The note with the person's own words for one part; what they left out stays left out.
 * @example withWords(EMPTY_NOTE, 'moment', 'the harbour').words // { moment: 'the harbour' }
 */
export function withWords(note: Note, part: Part, words: string): Note {
  return { ...note, words: { ...note.words, [part]: words } };
}

/**
 * The note with one part left out or brought back; its words are kept either way.
 * @example withPartLeftOut(EMPTY_NOTE, 'fit', true).leftOut // ['fit']
 */
export function withPartLeftOut(note: Note, part: Part, isLeftOut: boolean): Note {
  return { ...note, leftOut: PARTS.filter((each) => (each === part ? isLeftOut : note.leftOut.includes(each))) };
}

/**
 * The note with one fact about the person it goes to.
 * @example withRecipient(EMPTY_NOTE, 'name', 'Sam').recipient.name // 'Sam'
 */
export function withRecipient(note: Note, field: RecipientField, value: string): Note {
  return { ...note, recipient: { ...note.recipient, [field]: value } };
}
