import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/note/compose-note.ts';
import { textOf } from '../../domain/note/finished-note.ts';
import type { MarkedSent } from '../../stores/sent.ts';
import { SavedState } from '../saving/SavedState.tsx';
import { EditorsEye } from './EditorsEye.tsx';
import type { OpenNote } from './NotePart.tsx';
import { NotePreview } from './NotePreview.tsx';
import { NoteSending } from './NoteSending.tsx';

type Props = OpenNote & {
  readonly composed: Draft;
  /** Called once the note is marked as sent, with what takes that back. */
  readonly onSent: (marked: MarkedSent) => void;
};

/**
 * The ways in which a note leaves, whether it has, and the note as it will be read: on a phone the two buttons stand next
 * to the fields, as each sentence is read there already.
 */
export function NoteResult({ id, interview, facts, template, composed, onSent }: Props) {
  const { note } = facts;
  const [pointer, point] = useState<ComponentChild>();
  const text = textOf(composed, note);
  return (
    <div class="note-result">
      <NoteSending id={id} note={note} text={text} onSent={onSent}>
        {pointer}
      </NoteSending>
      <NotePreview id={id} facts={facts} template={template} draft={composed} />
      <EditorsEye id={id} facts={facts} template={template} text={text} interview={interview} onFound={point} />
      <p class="save-line">
        <SavedState />
      </p>
    </div>
  );
}
