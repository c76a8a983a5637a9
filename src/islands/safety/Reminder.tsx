import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isShared } from '../../browser/shared-computer.ts';
import { mayRemind } from '../../domain/backup/reminder.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { $settings } from '../../stores/record/current.ts';

type Props = {
  /** Where it is said whether the work is safe. */
  readonly href: string;
};

/**
 * One line about a backup where one is missing, fetched only when the calendar allows it. The page is shown once that is
 * decided, so that nothing moves (styles/saving/late.css). An island because the day and what is stored are in the browser.
 */
export function Reminder({ href }: Props) {
  const [isDecided, setDecided] = useState(false);
  const [Line, setLine] = useState<ComponentType<Props> | null>(null);

  useEffect(() => {
    if (isShared() || !mayRemind($settings.get(), calendarDate(new Date()))) {
      setDecided(true);
      return;
    }
    import('./ReminderLine.tsx').then(
      ({ ReminderLine }) => {
        setLine(() => ReminderLine);
        setDecided(true);
      },
      () => {
        // It comes up on the next visit.
        setDecided(true);
      },
    );
  }, []);

  return (
    <div class="backup-reminder" data-pending={isDecided ? undefined : ''}>
      {Line !== null && <Line href={href} />}
    </div>
  );
}
