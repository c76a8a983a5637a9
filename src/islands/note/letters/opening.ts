import type { Rest } from '../../../domain/dates/due-message.ts';
import type { LetterKind } from './groups.ts';

/** The message that is open: its kind, and the id of the person, of somebody addressed by hand, or of what was promised. */
export type OpenLetter = { readonly kind: LetterKind; readonly to: string };

export type Opening =
  | { readonly kind: 'letter'; readonly letter: OpenLetter }
  /** Nothing is due. */
  | { readonly kind: 'rest'; readonly because: Rest }
  /** A message was sent, and another is next, which is of another kind. */
  | { readonly kind: 'rest'; readonly because: 'sent'; readonly next: OpenLetter }
  /** Something promised was sent, and the note of thanks is due, which has a page of its own. */
  | { readonly kind: 'rest'; readonly because: 'thanks' }
  /** Nothing is known yet, so that nobody can say what is due. */
  | { readonly kind: 'choose' };

/** Who is addressed by hand as long as nobody is known. */
export const BY_HAND = 'first';
