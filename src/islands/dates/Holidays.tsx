import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { markHoliday } from '../../stores/dates.ts';
import { PLAN } from '../../text/dates/plan.ts';
import { DateField } from '../fields/DateField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = { readonly dates: readonly string[]; readonly wordsFor: (date: string) => string };

/** The days on which nobody works where the person is. */
export function Holidays({ dates, wordsFor }: Props) {
  const canWrite = useCanWrite();
  const [day, setDay] = useState('');
  return (
    <details class="holidays">
      <summary>{PLAN.holidaysHeading}</summary>
      <p class="help">{PLAN.holidaysHelp}</p>
      <ul>
        {dates.map((date) => (
          <li key={date}>
            {wordsFor(date)}{' '}
            {canWrite && (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  markHoliday(date, false);
                  focusSoon('holiday');
                }}
              >
                {PLAN.removeHoliday(wordsFor(date))}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // What is in the field now: what was drawn last may be a frame behind it.
          const chosen = event.currentTarget.querySelector('input')?.value ?? '';
          if (chosen !== '') markHoliday(chosen, true);
          setDay('');
          event.currentTarget.reset();
        }}
      >
        <DateField id="holiday" label={PLAN.holiday} date={day} onWrite={setDay} />
        <button disabled={!canWrite}>{PLAN.addHoliday}</button>
      </form>
    </details>
  );
}
