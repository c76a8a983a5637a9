import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { AGREED } from '../../text/dates/agreed.ts';
import { useCanWrite } from './use-can-write.ts';

type Props = {
  /** The calendar dates that the words may mean. */
  readonly days: readonly [string, string];
  readonly today: string;
  readonly onChoose: (day: string) => void;
};

/** Which of two days is meant by words that were typed some time after the interview: a question where they stand. */
export function WhichDay({ days, today, onChoose }: Props) {
  const canWrite = useCanWrite();
  return (
    <div class="offer" role="group" aria-label={AGREED.whichDay}>
      <p>{AGREED.whichDay}</p>
      <p class="actions">
        {days.map((day) => (
          <button
            key={day}
            type="button"
            disabled={!canWrite}
            onClick={() => {
              onChoose(day);
            }}
          >
            {dateInWords(day, today)}
          </button>
        ))}
      </p>
    </div>
  );
}
