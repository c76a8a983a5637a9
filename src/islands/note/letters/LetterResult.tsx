import { composeNote } from '../../../domain/note/compose-note.ts';
import type { MarkedSent } from '../../../stores/sent.ts';
import type { OpenNote } from '../NotePart.tsx';
import { NoteResult } from '../NoteResult.tsx';
import type { LetterKind } from './groups.ts';
import { phonePart, shortPart } from './lazy-letters.ts';
import type { LetterHrefs } from './LetterWhen.tsx';
import { NotFetched } from './NotFetched.tsx';

export type ResultProps = OpenNote & {
  /** Whom it goes to. */
  readonly to: string;
  readonly hrefs: LetterHrefs;
  /** Called once it is marked as sent, with what takes that back. */
  readonly onSent: (marked: MarkedSent) => void;
};

/** How the open message reads, and how it leaves; by phone and on LinkedIn each has a way of its own. */
export function LetterResult({ kind, ...props }: ResultProps & { readonly kind: LetterKind }) {
  const isByPhone = kind === 'phone-script';
  const isShort = kind === 'linkedin-invitation' || kind === 'linkedin-message';
  const phone = phonePart.usePart(isByPhone);
  const short = shortPart.usePart(isShort);
  if (!isByPhone && !isShort) return <NoteResult {...props} composed={composeNote(props.facts, props.template)} />;
  if (phone.part !== undefined) return <phone.part.PhoneScript {...props} />;
  if (short.part !== undefined) return <short.part.ShortResult {...props} />;
  if (!phone.isLate && !short.isLate) return null;
  return <NotFetched again={isByPhone ? phone.fetchAgain : short.fetchAgain} />;
}
