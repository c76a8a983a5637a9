import { composeNote } from '../../../domain/note/compose-note.ts';
import type { OpenNote } from '../NotePart.tsx';
import { NoteResult } from '../NoteResult.tsx';
import type { LetterKind } from './groups.ts';
import type { LetterHrefs } from './LetterWhen.tsx';
import { NotFetched } from './NotFetched.tsx';
import { useFetched } from './use-fetched.ts';

export type ResultProps = OpenNote & {
  /** Whom it goes to. */
  readonly to: string;
  readonly hrefs: LetterHrefs;
  /** Called once it is marked as sent, with what takes that back. */
  readonly onSent: (undo: () => void) => void;
};

const FETCH = {
  'phone-script': async () => (await import('./PhoneScript.tsx')).PhoneScript,
  'linkedin-invitation': async () => (await import('./ShortResult.tsx')).ShortResult,
  'linkedin-message': async () => (await import('./ShortResult.tsx')).ShortResult,
} as const;
type Own = keyof typeof FETCH;

function hasOwn(kind: LetterKind): kind is Own {
  return Object.hasOwn(FETCH, kind);
}

/** How the open message reads, and how it leaves: what goes by phone or LinkedIn has a way of its own, fetched when it is open. */
export function LetterResult({ kind, ...props }: ResultProps & { readonly kind: LetterKind }) {
  const own = hasOwn(kind) ? kind : undefined;
  const { part: Result, isMissing, again } = useFetched(own, (name: Own) => FETCH[name]());
  if (own === undefined) return <NoteResult {...props} composed={composeNote(props.facts, props.template)} />;
  if (Result !== undefined) return <Result {...props} />;
  return isMissing ? <NotFetched again={again} /> : null;
}
