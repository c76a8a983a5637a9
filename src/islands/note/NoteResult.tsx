import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import type { Draft } from '../../domain/note/compose-note.ts';
import { finishedNote } from '../../domain/note/finished-note.ts';
import { NOTE } from '../../text/note/note.ts';
import { SavedState } from '../saving/SavedState.tsx';
import { NoteActions } from './NoteActions.tsx';
import type { OpenNote } from './NotePart.tsx';
import { NotePreview } from './NotePreview.tsx';
import { NoteSent } from './NoteSent.tsx';
import { OtherActions } from './OtherActions.tsx';

type Props = OpenNote & {
  readonly composed: Draft;
  /** Called once the note is marked as sent, with what takes that back. */
  readonly onSent: (undo: () => void) => void;
};

/**
 * The ways in which a note leaves, whether it has, and the note as it will be read: on a phone the two buttons stand next
 * to the fields, as each sentence is read there already.
 */
export function NoteResult({ id, facts, template, composed, onSent }: Props) {
  const { note } = facts;
  /** What is said about the note leaving the page; undefined until it has: then to say that it is sent comes next. */
  const [outcome, setOutcome] = useState<string | undefined>();
  const copy = (what: string): void => {
    void copyText(what).then((isCopied) => {
      setOutcome(isCopied ? NOTE.copied : NOTE.copyRefused);
    });
  };
  const text = finishedNote(composed, note.edited);
  const actions = { note, text, onCopy: copy, onLeave: setOutcome };
  return (
    <div class="note-result">
      <NoteActions {...actions} />
      <div class="note-sent">
        <p role="status">{outcome ?? ''}</p>
        <NoteSent id={id} note={note} isNext={outcome !== undefined} onSent={onSent} />
      </div>
      <NotePreview id={id} facts={facts} template={template} draft={composed} />
      <OtherActions {...actions} />
      <p class="save-line">
        <SavedState />
      </p>
    </div>
  );
}
