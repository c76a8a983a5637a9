import type { Note } from './note.ts';

/**
 * Whether something was written into a message that has not left. A voice that was chosen is no words.
 * @example isDraft({ ...EMPTY_NOTE, words: { moment: 'the night buses' } }) // true
 */
export function isDraft({ words, edited, sentOn }: Pick<Note, 'words' | 'edited' | 'sentOn'>): boolean {
  const hasWords = Object.values(words).some((text) => text.trim() !== '') || Object.keys(edited).length > 0;
  return sentOn === null && hasWords;
}
