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
  /** The note as it leaves: what the fields make, until the person takes it over. */
  readonly text: NoteText;
};

/** The note as it will be read, and the way to take it over by hand and back without losing either version. */
export function NotePreview({ id, note, text }: Props) {
  const canWrite = useCanWrite();
  const toggle = useRef<HTMLButtonElement>(null);
  const [bringBack, setBringBack] = useState<(() => void) | null>(null);
  const isEdited = Object.keys(note.edited).length > 0;
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
                if (!isEdited) {
                  editByHand(id, note, text);
                  setBringBack(null);
                  focusSoon('edited-body');
                } else {
                  const undo = giveBackToFields(id);
                  setBringBack(() => undo);
                }
              }}
            >
              {!isEdited ? NOTE.editByHand : NOTE.useFields}
            </button>
            {bringBack !== null && !isEdited && (
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
      <p role="status">{isEdited ? NOTE.isEdited : bringBack !== null ? NOTE.fieldsUsed : ''}</p>
      {!isEdited ? (
        <>
          {note.medium === 'email' && (
            <p class="note-subject">
              <span>{NOTE.subject}: </span>
              {text.subject}
            </p>
          )}
          <div class="note-paper">{text.body}</div>
        </>
      ) : (
        <>
          {note.medium === 'email' && (
            <TextField
              id="edited-subject"
              label={NOTE.subject}
              help=""
              text={text.subject}
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
            text={text.body}
            kind="long"
            onWrite={(body) => {
              writeField([...path, 'whole'], body, 'soon');
            }}
          />
          <div class="note-paper twin">{text.body}</div>
        </>
      )}
    </section>
  );
}
