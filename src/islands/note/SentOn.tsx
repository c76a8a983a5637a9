import { focusNearby } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { CHOICES } from '../../text/note/choices.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = { readonly id: string; readonly sentOn: string };

/** The day on which the note that is open was sent, to be corrected or taken back. */
export function SentOn({ id, sentOn }: Props) {
  const canWrite = useCanWrite();
  const path = ['record', 'notes', id, 'sentOn'] as const;
  const today = calendarDate(new Date());
  return (
    <div class="note-sent-on">
      <p role="status">{CHOICES.sentOn(dateInWords(sentOn, today))}</p>
      <label>
        {CHOICES.sentDate}
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
          // Not to the button that marks it: the same key pressed twice would say that it is sent after all.
          focusNearby('note-moment');
        }}
      >
        {CHOICES.notSent}
      </button>
    </div>
  );
}
