import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Note } from '../../domain/record/note.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { NOTE } from '../../text/note.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = { readonly id: string; readonly note: Note };

/** Whether the note is sent, which only the person can know, and the day on which it was. */
export function NoteSent({ id, note }: Props) {
  const canWrite = useCanWrite();
  const setSentOn = (sentOn: string | null): void => {
    writeField(['record', 'notes', id, 'sentOn'], sentOn, 'now');
  };

  const { sentOn } = note;
  const today = calendarDate(new Date());
  return (
    <div class="note-sent">
      <p role="status">{sentOn === null ? '' : NOTE.sentOn(dateInWords(sentOn, today))}</p>
      <p class="actions">
        <button
          type="button"
          disabled={!canWrite}
          onClick={() => {
            setSentOn(sentOn === null ? today : null);
          }}
        >
          {sentOn === null ? NOTE.markSent : NOTE.notSent}
        </button>
        {sentOn !== null && (
          <label>
            {NOTE.sentDate}
            <input
              type="date"
              value={sentOn}
              max={today}
              readOnly={!canWrite}
              onChange={(event) => {
                if (event.currentTarget.value !== '') setSentOn(event.currentTarget.value);
              }}
            />
          </label>
        )}
      </p>
    </div>
  );
}
