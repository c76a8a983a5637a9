import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Note } from '../../domain/record/note.ts';
import { markSent } from '../../stores/note.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { NOTE } from '../../text/note.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  readonly id: string;
  readonly note: Note;
  /** Whether to say so is what comes next. */
  readonly isNext: boolean;
  readonly onSent: (undo: () => void) => void;
};

/** Whether the note is sent, which only the person can know, and the day on which it was. */
export function NoteSent({ id, note, isNext, onSent }: Props) {
  const canWrite = useCanWrite();
  const { sentOn } = note;
  const path = ['record', 'notes', id, 'sentOn'] as const;
  const today = calendarDate(new Date());
  if (sentOn === null) {
    return (
      <p class="note-ask" key="open">
        <span>{NOTE.isItSent(note.recipient.name)}</span>
        <button
          type="button"
          class={isNext ? 'button' : undefined}
          disabled={!canWrite}
          onClick={() => {
            onSent(markSent(id, note, today));
          }}
        >
          {NOTE.markSent}
        </button>
      </p>
    );
  }
  return (
    <div class="note-ask" key="sent">
      <p role="status">{NOTE.sentOn(dateInWords(sentOn, today))}</p>
      <label>
        {NOTE.sentDate}
        <input
          type="date"
          value={sentOn}
          max={today}
          readOnly={!canWrite}
          onChange={(event) => {
            if (event.currentTarget.value !== '') writeField(path, event.currentTarget.value, 'now');
          }}
        />
      </label>
      <button
        type="button"
        disabled={!canWrite}
        onClick={() => {
          writeField(path, null, 'now');
          // Not to the button that comes in its place: the same key pressed twice would say that it is sent after all.
          focusSoon('note-preview');
        }}
      >
        {NOTE.notSent}
      </button>
    </div>
  );
}
