import { calendarDate } from '../../domain/dates/calendar-date.ts';
import type { Note } from '../../domain/record/note.ts';
import { markSent } from '../../stores/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  readonly id: string;
  readonly note: Note;
  /** Whether to say so is what comes next. */
  readonly isNext: boolean;
  readonly onSent: (undo: () => void) => void;
};

/** Asks whether the note is sent, which only the person can know. */
export function NoteSent({ id, note, isNext, onSent }: Props) {
  const canWrite = useCanWrite();
  if (note.sentOn !== null) return null;
  return (
    <p>
      <span>{NOTE.isItSent(note.recipient.name)}</span>
      <button
        type="button"
        class={isNext ? 'button' : undefined}
        disabled={!canWrite}
        onClick={() => {
          onSent(markSent(id, note, calendarDate(new Date())));
        }}
      >
        {NOTE.markSent}
      </button>
    </p>
  );
}
