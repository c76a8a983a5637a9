import type { Interview } from './interview.ts';
import type { Note } from './note.ts';

/** How much a person has put into an interview. */
export type Contents = { readonly people: number; readonly answers: number; readonly notes: number };

const isWritten = (text: string): boolean => text.trim() !== '';

const isBegun = ({ words, edited, sentOn }: Note): boolean =>
  Object.keys(edited).length > 0 || sentOn !== null || Object.values(words).some(isWritten);

/**
 * What would go if an interview went: the people, the questions with an answer in words or on the scale, and the notes
 * that were begun.
 * @example contentsOf({ ...EMPTY_INTERVIEW, answers: { 'one-word': 'hopeful' } }) // { people: 0, answers: 1, notes: 0 }
 */
export function contentsOf({ people, answers, scores, notes }: Interview): Contents {
  const written = Object.keys(answers).filter((id) => isWritten(answers[id] ?? ''));
  return {
    people: Object.keys(people).length,
    answers: new Set([...written, ...Object.keys(scores)]).size,
    notes: Object.values(notes).filter(isBegun).length,
  };
}

/**
 * What several interviews hold together.
 * @example addedUp([{ people: 1, answers: 2, notes: 0 }, { people: 2, answers: 0, notes: 1 }]) // { people: 3, answers: 2, notes: 1 }
 */
export function addedUp(all: readonly Contents[]): Contents {
  const sum = (part: keyof Contents): number => all.reduce((total, each) => total + each[part], 0);
  return { people: sum('people'), answers: sum('answers'), notes: sum('notes') };
}
