import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findingsOf, type Guide } from '../../../src/domain/note/review/findings-of.ts';
import { contextOf } from './note-rules.ts';

export type NotePair = {
  readonly label: 'distinct' | 'closing' | 'swapped' | 'reworded';
  readonly one: string;
  readonly other: string;
  /** The company and the job that both notes are about. */
  readonly facts: string;
  /** Whether no threshold was chosen by it. */
  readonly isHeldOut: boolean;
};

type Written = Pick<NotePair, 'label' | 'one'> & {
  readonly other?: string;
  readonly swap?: Readonly<Record<string, string>>;
  readonly closing?: string;
  readonly facts?: string;
  readonly heldOut?: true;
};

/** What the candidates apply for, by how the ids of their notes begin. */
const FACTS: Readonly<Record<string, string>> = {
  planner: 'Planner Harbour Foods',
  nurse: 'evening nurse Maple Clinic',
  teacher: 'teacher',
  web: 'front-end developer',
  cook: 'sous-chef',
  clerk: 'records clerk',
  sales: 'sales representative',
  lab: 'lab technician',
  plain: 'supervisor',
  office: 'office manager Harbour Foods',
  long: 'training coordinator',
};

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../fixtures/notes/${file}`, import.meta.url), 'utf8')) as unknown;

/** The note with its closing before what it is signed with. */
function closedWith(note: string, closing: string | undefined): string {
  const at = note.lastIndexOf('\n\n');
  return closing === undefined ? note : `${note.slice(0, at)}\n\n${closing}${note.slice(at)}`;
}

/** The notes of the fixtures, by their ids. */
export function fixtureNotes(): Readonly<Record<string, string>> {
  return read('notes.yaml') as Readonly<Record<string, string>>;
}

/** The labelled pairs of notes; those that a reader would call alike are labelled `swapped` or `reworded`. */
export function notePairs(): readonly NotePair[] {
  const notes = fixtureNotes();
  return (read('pairs.yaml') as readonly Written[]).map(({ label, one, other, swap, closing, facts, heldOut }) => {
    const first = notes[one] ?? one;
    const second =
      swap === undefined
        ? (notes[other ?? ''] ?? other ?? '')
        : Object.entries(swap).reduce((text, [from, to]) => text.replaceAll(from, to), first);
    return {
      label,
      one: closedWith(first, closing),
      other: closedWith(second, closing),
      facts: facts ?? FACTS[one.split('-')[0] ?? ''] ?? '',
      isHeldOut: heldOut === true,
    };
  });
}

/** Whether a reader who holds both notes of a pair would call them alike. */
export function isAlike({ label }: NotePair): boolean {
  return label === 'swapped' || label === 'reworded';
}

/** Whether the reading over finds that the first note of a pair says what the other says. */
export function isFoundAlike({ one, other, facts }: NotePair, guide: Guide): boolean {
  const [text, otherText] = [one, other].map((body) => ({ subject: '', body }));
  if (text === undefined || otherText === undefined) return false;
  const others = [{ id: 'other', name: 'Sam Rivera', text: otherText }];
  const context = contextOf({ company: '', jobTitle: facts, others });
  return findingsOf(text, context, guide).some(({ rule }) => rule === 'shared-sentence');
}
