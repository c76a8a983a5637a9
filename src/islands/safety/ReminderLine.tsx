import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { backupState, remindNextOn } from '../../domain/backup/reminder.ts';
import { contentChecksum } from '../../domain/backup/content-checksum.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { backupOf } from '../../stores/backup/back-up.ts';
import { $settings } from '../../stores/record/current.ts';
import { remindAgainOn } from '../../stores/safety/remind-again.ts';
import { BACK_UP_NOW } from '../../text/safety/back-up.ts';
import { REMINDER } from '../../text/safety/reminder.ts';
import { backUpNow } from './back-up-now.ts';

const SAID = 'backup-reminder-said';

/** What is said of a backup when none was made for a week, if something changed since; undefined when nothing did. */
function dueNow(today: string): string | undefined {
  const settings = $settings.get();
  const backup = backupOf(new Date());
  const isEmpty = Object.keys(backup.interviews).length === 0;
  const state = backupState(settings, contentChecksum(backup));
  return isEmpty || state === 'holdsAll'
    ? undefined
    : REMINDER.due(state === 'never' ? '' : settings.backedUpOn, today);
}

/** That it is time for a backup, with the backup itself. Only ever rendered inside Reminder. */
export function ReminderLine({ href }: { readonly href: string }) {
  const today = calendarDate(new Date());
  const [due] = useState(() => dueNow(today));
  const [said, setSaid] = useState<string>();
  if (due === undefined) return null;

  const say = (words: string): void => {
    setSaid(words);
    // The buttons go.
    focusSoon(SAID);
  };
  if (said !== undefined) {
    return (
      <p id={SAID} tabIndex={-1} role="status">
        {said}
      </p>
    );
  }
  return (
    <>
      <p>
        {due} <a href={href}>{REMINDER.more}</a>
      </p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            say(BACK_UP_NOW.done(backUpNow()));
          }}
        >
          {BACK_UP_NOW.now}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            const day = remindNextOn(today);
            remindAgainOn(day);
            say(REMINDER.laterDone(day, today));
          }}
        >
          {REMINDER.later}
        </button>
      </p>
    </>
  );
}
