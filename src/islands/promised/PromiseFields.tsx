import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { promisedAnew, promisedFor } from '../../domain/dates/promised-for.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { EMPTY_PROMISE } from '../../domain/record/promise.ts';
import { writePromise } from '../../stores/promised.ts';
import { $interview } from '../../stores/record/current.ts';
import { PROMISED } from '../../text/promised/promised.ts';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSettled } from '../fields/use-settled.ts';

type Props = { readonly id: string; readonly interview: Interview; readonly onDone: () => void };

/** What was promised; once that is written also to whom, and by when in the words in which that was said. */
export function PromiseFields({ id, interview, onDone }: Props) {
  const canWrite = useCanWrite();
  const promise = interview.promised[id] ?? EMPTY_PROMISE;
  const today = calendarDate(new Date());
  const day = promisedFor(interview.date, promise);
  const words = day !== '' ? PROMISED.understood(dateInWords(day, today)) : promise.said === '' ? '' : PROMISED.unclear;
  const [settled, watched] = useSettled(words);
  const people = Object.entries(interview.people).filter(([, { name }]) => name.trim() !== '');
  return (
    <div class="field-grid">
      <TextField
        id="promise-what"
        {...PROMISED.what}
        text={promise.what}
        kind="line"
        onWrite={(what) => {
          writePromise(id, { what });
        }}
      />
      {promise.what.trim() !== '' && (
        <>
          {people.length > 0 && (
            <div class="field">
              <label for="promise-to">{PROMISED.to}</label>
              <select
                id="promise-to"
                value={promise.to}
                disabled={!canWrite}
                onChange={(event) => {
                  writePromise(id, { to: event.currentTarget.value });
                }}
              >
                <option value="">{PROMISED.toNobody}</option>
                {people.map(([person, { name }]) => (
                  <option key={person} value={person}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div {...watched}>
            <TextField
              id="promise-said"
              {...PROMISED.said}
              text={promise.said}
              kind="line"
              onWrite={(said) => {
                // From the store: of what is typed quickly not every letter is drawn.
                const now = $interview.get();
                writePromise(id, promisedAnew(now.date, now.promised[id] ?? EMPTY_PROMISE, said, today));
              }}
            />
            <p class="in-words" role="status">
              {settled}
            </p>
          </div>
          <DateField
            id="promise-picked"
            label={PROMISED.picked}
            date={day}
            onWrite={(picked) => {
              writePromise(id, { picked });
            }}
          />
        </>
      )}
      <p class="actions">
        <button type="button" onClick={onDone}>
          {PROMISED.close}
        </button>
      </p>
    </div>
  );
}
