import { useRef, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import type { Note, NoteText } from '../../domain/record/note.ts';
import { editByHand, giveBackToFields } from '../../stores/note.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { NOTE } from '../../text/note/note.ts';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  readonly id: string;
  readonly note: Note;
  /** What the fields make; shown until the person takes the note over. */
  readonly composed: NoteText;
};

/** The note as it will be read, and the way to take it over by hand and back without losing either version. */
export function NotePreview({ id, note, composed }: Props) {
  const canWrite = useCanWrite();
  const toggle = useRef<HTMLButtonElement>(null);
  const [bringBack, setBringBack] = useState<(() => void) | null>(null);
  const { edited } = note;
  const path = ['record', 'notes', id, 'edited'] as const;

  return (
    <section class="note-preview" aria-labelledby="note-preview">
      <div class="note-title">
        <h2 id="note-preview" tabIndex={-1}>
          {NOTE.previewHeading}
        </h2>
        {canWrite && (
          <p class="actions">
            <button
              ref={toggle}
              class="quiet"
              type="button"
              onClick={() => {
                if (edited === null) {
                  editByHand(id, note, composed);
                  setBringBack(null);
                  focusSoon('edited-body');
                } else {
                  const undo = giveBackToFields(id);
                  setBringBack(() => undo);
                }
              }}
            >
              {edited === null ? NOTE.editByHand : NOTE.useFields}
            </button>
            {bringBack !== null && edited === null && (
              <button
                type="button"
                onClick={() => {
                  bringBack();
                  setBringBack(null);
                  toggle.current?.focus();
                }}
              >
                {NOTE.bringBackEdit}
              </button>
            )}
          </p>
        )}
      </div>
      <p role="status">{edited !== null ? NOTE.isEdited : bringBack !== null ? NOTE.fieldsUsed : ''}</p>
      {edited === null ? (
        <>
          {note.medium === 'email' && (
            <p class="note-subject">
              <span>{NOTE.subject}: </span>
              {composed.subject}
            </p>
          )}
          <div class="note-paper">{composed.body}</div>
        </>
      ) : (
        <>
          {note.medium === 'email' && (
            <TextField
              id="edited-subject"
              label={NOTE.subject}
              help=""
              text={edited.subject}
              kind="line"
              onWrite={(subject) => {
                writeField([...path, 'subject'], subject, 'soon');
              }}
            />
          )}
          <TextField
            id="edited-body"
            label={NOTE.body}
            help=""
            text={edited.body}
            kind="long"
            onWrite={(body) => {
              writeField([...path, 'body'], body, 'soon');
            }}
          />
          <div class="note-paper twin">{edited.body}</div>
        </>
      )}
    </section>
  );
}
