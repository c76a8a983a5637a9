import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Note, SentBy } from '../../../domain/record/note.ts';
import { markSent } from '../../../stores/note.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly by: SentBy;
  readonly question: string;
  readonly yes: string;
  /** Whether to say so is what comes next. */
  readonly isNext: boolean;
  readonly onSent: (undo: () => void) => void;
};

/** Asks whether a message that leaves by no mail program has reached them, which only the person can know. */
export function MarkDone({ id, note, by, question, yes, isNext, onSent }: Props) {
  const canWrite = useCanWrite();
  if (note.sentOn !== null) return null;
  return (
    <p>
      <span>{question}</span>
      <button
        type="button"
        class={isNext ? 'button' : undefined}
        disabled={!canWrite}
        onClick={() => {
          onSent(markSent(id, note, calendarDate(new Date()), by));
        }}
      >
        {yes}
      </button>
    </p>
  );
}
