/* What an interview has come to, as far as a message that was sent says so. */
import type { Interview, Outcome } from './interview.ts';
import { notesOfKind } from './note-id.ts';
import type { NoteKind } from './note.ts';

/** What is so once a message is sent: nobody accepts what was not offered. */
const SAYS: Readonly<Partial<Record<NoteKind, Outcome>>> = {
  accepting: 'offer',
  'asking-for-time': 'offer',
  declining: 'offer',
  'after-no': 'no',
  withdrawing: 'withdrew',
};

/** The messages with which an outcome is answered for good. */
const ANSWERS: Readonly<Record<Outcome, readonly NoteKind[]>> = {
  waiting: [],
  'next-round': [],
  offer: ['accepting', 'declining'],
  no: ['after-no'],
  withdrew: ['withdrawing'],
};

/**
 * What an interview has come to after a message is sent: what the message says, or else what it was before.
 * @example outcomeAfter('withdrawing', 'waiting') // 'withdrew'
 */
export function outcomeAfter(kind: NoteKind, before: Outcome): Outcome {
  return SAYS[kind] ?? before;
}

/**
 * Whether the message is sent that answers what an interview has come to: yes or no to an offer, thanks after a no, or
 * that one steps back. Nothing is left to do then.
 * @example isAnswered({ ...EMPTY_INTERVIEW, outcome: 'no' }) // false
 */
export function isAnswered({ outcome, notes }: Pick<Interview, 'outcome' | 'notes'>): boolean {
  return ANSWERS[outcome].some((kind) => notesOfKind(notes, kind).some(([, { sentOn }]) => sentOn !== null));
}
