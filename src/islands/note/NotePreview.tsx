import { useRef, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import type { Note, NoteText } from '../../domain/record/note.ts';
import { writeNote } from '../../stores/note.ts';
import { NOTE } from '../../text/note.ts';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  readonly id: string;
  readonly note: Note;
  /** What the fields make; shown until the person takes the note over. */
  readonly composed: NoteText;
};

function writeEdited(id: string, edited: NoteText | null): void {
  writeNote(id, 'edited', (note) => ({ ...note, edited }));
}

/** Each part is a change of its own: one that was typed a moment before is not taken back by the other. */
function writeEditedPart(id: string, part: keyof NoteText, text: string, before: NoteText): void {
  writeNote(id, `edited/${part}`, (note) => ({ ...note, edited: { ...(note.edited ?? before), [part]: text } }));
}

/** The note as it will be read, and the way to take it over by hand and back without losing either version. */
export function NotePreview({ id, note, composed }: Props) {
  const canWrite = useCanWrite();
  const toggle = useRef<HTMLButtonElement>(null);
  const [given, setGiven] = useState<NoteText | null>(null);
  const { edited } = note;

  return (
    <section class="note-preview" aria-labelledby="note-preview">
      <h2 id="note-preview">{NOTE.previewHeading}</h2>
      <p role="status">{edited !== null ? NOTE.isEdited : given !== null ? NOTE.fieldsUsed : ''}</p>
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
                writeEditedPart(id, 'subject', subject, edited);
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
              writeEditedPart(id, 'body', body, edited);
            }}
          />
          <div class="note-paper twin">{edited.body}</div>
        </>
      )}
      {canWrite && (
        <p class="actions">
          <button
            ref={toggle}
            type="button"
            onClick={() => {
              setGiven(edited);
              writeEdited(id, edited === null ? composed : null);
              if (edited === null) focusSoon('edited-body');
            }}
          >
            {edited === null ? NOTE.editByHand : NOTE.useFields}
          </button>
          {given !== null && edited === null && (
            <button
              type="button"
              onClick={() => {
                writeEdited(id, given);
                setGiven(null);
                toggle.current?.focus();
              }}
            >
              {NOTE.bringBackEdit}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
