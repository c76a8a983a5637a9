import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { promisedAnew, promisedFor, promisedInDoubt } from '../../domain/dates/promised-for.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { promiseInPlaces } from '../../domain/promised/promise-in-places.ts';
import { EMPTY_PROMISE, type Promised } from '../../domain/record/promise.ts';
import { putInPlaces, writePromise } from '../../stores/promised.ts';
import { $interview } from '../../stores/record/current.ts';
import { PROMISED } from '../../text/promised/promised.ts';
import { DateField } from '../fields/DateField.tsx';
import { WhichDay } from '../fields/WhichDay.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useBeforeTyping } from '../fields/use-before-typing.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSettled } from '../fields/use-settled.ts';

type Props = {
  readonly id: string;
  readonly interview: Interview;
  /** Called when words went from one field to others, with what was done in words and what takes it back. */
  readonly onPlaced: (words: string, undo: () => void) => void;
  /** Called when anything is written by hand. */
  readonly onWrite: () => void;
  readonly onDone: () => void;
};

const WHAT = 'promise-what';
const SAID = 'promise-said';

/** What was promised; once that is written also to whom, and by when in the words in which that was said. */
export function PromiseFields({ id, interview, onPlaced, onWrite, onDone }: Props) {
  const canWrite = useCanWrite();
  const promise = interview.promised[id] ?? EMPTY_PROMISE;
  const today = calendarDate(new Date());
  const day = promisedFor(interview.date, promise);
  const words = day !== '' ? PROMISED.understood(dateInWords(day, today)) : promise.said === '' ? '' : PROMISED.unclear;
  const [settled, watched] = useSettled(words);
  const doubt = promisedInDoubt(interview.date, promise, today);
  const [isInDoubt] = useSettled(doubt !== undefined);
  const typing = useBeforeTyping<Promised>();
  const people = Object.entries(interview.people).filter(([, { name }]) => name.trim() !== '');
  const write = (facts: Partial<Promised>): void => {
    onWrite();
    writePromise(id, facts);
  };
  /** Once words are typed and left: what of them is a day or a name goes to the field for it. */
  const place = (input: HTMLInputElement): void => {
    const facts = promiseInPlaces($interview.get(), id, today);
    if (facts === undefined) return;
    const undo = putInPlaces(id, facts);
    const { what = '', to = '', said: by = '' } = facts;
    // Who presses Enter is still in the field, and reads there what is left.
    input.value = what;
    onPlaced(PROMISED.placed(what, (interview.people[to]?.name ?? '').trim(), by), undo);
  };
  return (
    <div
      class="field-grid"
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.id === WHAT) place(target);
      }}
    >
      <TextField
        id={WHAT}
        {...PROMISED.what}
        text={promise.what}
        kind="line"
        onWrite={(what) => {
          write({ what });
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
                  write({ to: event.currentTarget.value });
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
          <div
            ref={watched.ref}
            onFocusOut={() => {
              typing.forget();
              watched.onFocusOut();
            }}
          >
            <TextField
              id={SAID}
              {...PROMISED.said}
              text={promise.said}
              kind="line"
              onWrite={(said) => {
                // From the store: of what is typed quickly not every letter is drawn.
                const now = $interview.get();
                const before = typing.from(now.promised[id] ?? EMPTY_PROMISE);
                write(promisedAnew(now.date, before, said, calendarDate(new Date())));
                if (said === '') typing.forget();
              }}
            />
            <p class="in-words" role="status">
              {settled}
            </p>
            {doubt !== undefined && isInDoubt && (
              <WhichDay
                days={doubt}
                today={today}
                onChoose={(picked) => {
                  write({ picked });
                  focusSoon(SAID);
                }}
              />
            )}
          </div>
          <DateField
            id="promise-picked"
            label={PROMISED.picked}
            date={day}
            onWrite={(picked) => {
              write({ picked });
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
