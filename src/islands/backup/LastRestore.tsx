import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { $lastRestore, followLast, forgetLast } from '../../stores/backup/last-restore.ts';
import { LAST_RESTORE } from '../../text/backup/last-restore.ts';
import { useSaved } from '../fields/use-saved.ts';

const STATUS = 'last-restore';

/** What was brought back last, and a way to undo it for as long as what was here before is kept. */
export function LastRestore() {
  const last = useSaved($lastRestore, (found) => found);
  const [said, setSaid] = useState('');
  useEffect(followLast, []);
  const way = last?.way;
  const day = last !== undefined && 'on' in last ? dateInWords(last.on, calendarDate(new Date())) : '';

  const undo = (what: 'undone' | 'redone'): void => {
    void import('./bring-back.ts')
      .then(
        ({ undoLast }) => undoLast(what).said,
        () => LAST_RESTORE.notLoaded,
      )
      .then((words) => {
        setSaid(words);
        focusSoon(STATUS);
      });
  };

  return (
    <div class="last-restore">
      <p role="status" id={STATUS} tabIndex={-1}>
        {said}
      </p>
      {last !== undefined && (
        <>
          <p>
            {way === 'interrupted'
              ? LAST_RESTORE.interrupted
              : way === 'undone'
                ? LAST_RESTORE.undone(day)
                : LAST_RESTORE.done(day)}
          </p>
          <p class="actions">
            {way !== 'interrupted' && (
              <button
                type="button"
                onClick={() => {
                  undo(way === 'undone' ? 'redone' : 'undone');
                }}
              >
                {way === 'undone' ? LAST_RESTORE.redo : LAST_RESTORE.undo}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                forgetLast();
                setSaid(way === 'interrupted' ? '' : LAST_RESTORE.forgotten);
                focusSoon(STATUS);
              }}
            >
              {LAST_RESTORE.forget}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
