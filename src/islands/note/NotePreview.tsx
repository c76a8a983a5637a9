import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import type { Draft } from '../../domain/note/compose-note.ts';
import { textOf } from '../../domain/note/finished-note.ts';
import { isMailed, partsOf } from '../../domain/note/kind-template.ts';
import { phrasingCount } from '../../domain/note/phrasing.ts';
import { writeNote } from '../../stores/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { NOT_LOADED } from '../../text/saving/not-loaded.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { byHandPart } from './lazy-parts.ts';
import type { OpenNote } from './NotePart.tsx';

type Props = Omit<OpenNote, 'interview'> & {
  /** The note as the fields make it. */
  readonly draft: Draft;
};

/** The note as it will be read, and the way to change it by hand: its paragraphs become fields, and it still follows ours. */
export function NotePreview({ id, facts, template, draft }: Props) {
  const { note, yourName, seat } = facts;
  const canWrite = useCanWrite();
  const [isAsked, setAsked] = useState(false);
  const isEdited = Object.keys({ ...note.edited, ...note.putAside }).length > 0;
  // Once it is there it stays, as it undoes what it did.
  const [isNeeded, setNeeded] = useState(isEdited);
  if (!isNeeded && (isAsked || isEdited)) setNeeded(true);
  const { part, isLate, fetchAgain } = byHandPart.usePart(isNeeded);
  const isOpen = isAsked && note.sentOn === null && part !== undefined;
  const text = textOf(draft, note);
  const isEmail = note.medium === 'email' && isMailed(template);
  const hasOtherWords =
    note.edited.whole === undefined && partsOf(template).some((each) => phrasingCount(each, note, template) > 1);
  const isSigned = yourName.trim() !== '' || note.edited.whole !== undefined || note.edited['sign-off'] !== undefined;

  return (
    <section class="note-preview" aria-labelledby="note-preview">
      <div class="note-title">
        <h2 id="note-preview" tabIndex={-1}>
          {NOTE.previewHeading}
        </h2>
        {canWrite && note.sentOn === null && (
          <p class="actions">
            {hasOtherWords && (
              <button
                class="quiet"
                type="button"
                onClick={() => {
                  const now = Number(note.phrasings.note ?? seat);
                  writeNote(id, note, ['phrasings', 'note'], String(now + 1), 'now');
                }}
              >
                {NOTE.sayAllOtherwise}
              </button>
            )}
            <button
              class="quiet"
              type="button"
              aria-expanded={isOpen}
              onClick={() => {
                setAsked(!isOpen);
                if (isLate) fetchAgain();
              }}
            >
              {isOpen ? NOTE.editDone : NOTE.edit}
            </button>
          </p>
        )}
      </div>
      <p role="status">{isLate && isAsked ? NOT_LOADED : ''}</p>
      {isEmail && !isOpen && (
        <p class="note-subject">
          <span>{NOTE.subject}: </span>
          {text.subject}
        </p>
      )}
      {isEmail && !isOpen && note.sentOn === null && <p class="help">{NOTE.replyInstead}</p>}
      <div class={isOpen ? 'note-paper twin' : 'note-paper'}>{text.body}</div>
      {part !== undefined && note.sentOn === null && (
        <part.ByHand id={id} note={note} template={template} draft={draft} isOpen={isOpen} />
      )}
      {!isSigned && note.sentOn === null && (
        <p class="help">
          {NOTE.unsigned}{' '}
          <button type="button" class="quiet" onClick={sign}>
            {NOTE.sign}
          </button>
        </p>
      )}
    </section>
  );
}

/** Leads to the field for the name below the note, wherever it stands. */
function sign(): void {
  const field = document.getElementById('your-name');
  const folded = field?.closest('details');
  if (folded !== null && folded !== undefined) folded.open = true;
  focusSoon('your-name');
}
