import type { NoteKind } from '../../../domain/record/note.ts';
import { LETTERS } from '../../../text/note/letters.ts';

/** A kind that this page writes: every one but the note of thanks. */
export type LetterKind = Exclude<NoteKind, 'thank-you'>;

/** The kinds by the moment at which somebody needs them. */
export const GROUPS: readonly { readonly label: string; readonly kinds: readonly LetterKind[] }[] = [
  { label: LETTERS.groups.asking, kinds: ['follow-up', 'phone-script', 'second-follow-up', 'offer-elsewhere'] },
  { label: LETTERS.groups.linkedin, kinds: ['linkedin-invitation', 'linkedin-message'] },
  { label: LETTERS.groups.yes, kinds: ['asking-for-time', 'accepting', 'declining'] },
  { label: LETTERS.groups.no, kinds: ['after-no'] },
  { label: LETTERS.groups.back, kinds: ['withdrawing'] },
  { label: LETTERS.groups.promised, kinds: ['promised'] },
];

/** The kind of this name, if it is one of this page. */
export function letterKind(name: string): LetterKind | undefined {
  return GROUPS.flatMap(({ kinds }) => kinds).find((kind) => kind === name);
}
