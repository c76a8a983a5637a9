import type { NoteChoice } from './note-choices.ts';

/**
 * The names of those whom a note was sent to, each once, in the order of the choices.
 * @example thankedNames([{ name: 'Maya Chen', isSent: true }]) // ['Maya Chen']
 */
export function thankedNames(choices: readonly Pick<NoteChoice, 'name' | 'isSent'>[]): readonly string[] {
  const names = choices.filter(({ isSent }) => isSent).map(({ name }) => name);
  return [...new Set(names)].filter((name) => name !== '');
}
