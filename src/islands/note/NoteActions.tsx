import { printAs } from '../../browser/print.ts';
import { mailtoLink } from '../../domain/note/note-delivery.ts';
import type { Note, NoteText } from '../../domain/record/note.ts';
import { NOTE } from '../../text/note/note.ts';

export type ActionProps = {
  readonly note: Note;
  readonly text: NoteText;
  readonly onCopy: (what: string) => void;
  /** Called when the note leaves the page in another way; the answer is what to say about it. */
  readonly onLeave: (outcome: string) => void;
};

/** The two ways in which a finished note mostly leaves the page; nothing is sent but by the person's own mail app. */
export function NoteActions({ note, text, onCopy, onLeave }: ActionProps) {
  const isEmail = note.medium === 'email';
  const mail = mailtoLink(note.recipient.email, text);
  return (
    <div class="note-actions">
      <p class="actions">
        {isEmail ? (
          <a
            class="button"
            href={mail.href}
            onClick={() => {
              onLeave('');
            }}
          >
            {mail.kind === 'whole' ? NOTE.mail : NOTE.mailSubjectOnly}
          </a>
        ) : (
          <button
            type="button"
            onClick={() => {
              printAs('filled');
              onLeave('');
            }}
          >
            {NOTE.print}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onCopy(text.body);
          }}
        >
          {NOTE.copyBody}
        </button>
      </p>
      {isEmail && mail.kind !== 'whole' && <p>{NOTE.mailTooLong}</p>}
    </div>
  );
}
