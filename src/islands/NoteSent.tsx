import { calendarDate, dateInWords } from '../domain/calendar-date.ts';
import type { Note } from '../domain/note.ts';
import { writeNote } from '../stores/interview.ts';
import { NOTE } from '../text/note.ts';

type Props = { readonly id: string; readonly note: Note };

/** Whether the note is sent, which only the person can know, and the day on which it was. */
export function NoteSent({ id, note }: Props) {
  const setSentOn = (sentOn: string | null): void => {
    writeNote(id, 'sentOn', (each) => ({ ...each, sentOn }));
  };

  if (note.sentOn === null) {
    return (
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            setSentOn(calendarDate(new Date()));
          }}
        >
          {NOTE.markSent}
        </button>
      </p>
    );
  }
  return (
    <div class="note-sent">
      <p role="status">{NOTE.sentOn(dateInWords(note.sentOn))}</p>
      <p class="actions">
        <label>
          {NOTE.sentDate}{' '}
          <input
            type="date"
            value={note.sentOn}
            onChange={(event) => {
              if (event.currentTarget.value !== '') setSentOn(event.currentTarget.value);
            }}
          />
        </label>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setSentOn(null);
          }}
        >
          {NOTE.notSent}
        </button>
      </p>
    </div>
  );
}
