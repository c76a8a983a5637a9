import { focusNearby } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { SENT_BY } from '../../domain/record/note.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { markNotSent } from '../../stores/sent.ts';
import { CHOICES } from '../../text/note/choices.ts';
import { SENT } from '../../text/note/sent.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';
import { ownOf } from '../../domain/record/own-of.ts';

type Props = { readonly id: string; readonly sentOn: string };

/** The day on which the message that is open was sent, and how, to be corrected or taken back. */
export function SentOn({ id, sentOn }: Props) {
  const canWrite = useCanWrite();
  const sentBy = useSaved($interview, ({ notes }) => ownOf(notes, id)?.sentBy ?? null);
  const on = ['record', 'notes', id, 'sentOn'] as const;
  const by = ['record', 'notes', id, 'sentBy'] as const;
  const today = calendarDate(new Date());
  return (
    <div class="note-sent-on">
      <p role="status">{SENT.sentOn(dateInWords(sentOn, today), sentBy)}</p>
      <label>
        {CHOICES.sentDate}
        <input
          type="date"
          value={sentOn}
          max={today}
          readOnly={!canWrite}
          onChange={(event) => {
            if (event.currentTarget.value !== '') writeField(on, event.currentTarget.value, 'now');
          }}
        />
      </label>
      <label>
        {SENT.how}
        <select
          value={sentBy ?? ''}
          autocomplete="off"
          disabled={!canWrite}
          onChange={(event) => {
            writeField(by, SENT_BY.find((each) => each === event.currentTarget.value) ?? null, 'now');
          }}
        >
          {sentBy === null && <option value="">{SENT.notNoted}</option>}
          {SENT_BY.map((each) => (
            <option key={each} value={each}>
              {SENT.ways[each]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={!canWrite}
        onClick={() => {
          markNotSent(id);
          // Not to the button that marks it: the same key pressed twice would say that it is sent after all.
          focusNearby('note-moment');
        }}
      >
        {CHOICES.notSent}
      </button>
    </div>
  );
}
