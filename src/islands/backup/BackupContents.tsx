import type { Backup } from '../../domain/backup/backup.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { contentsOf } from '../../domain/record/contents.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { INCOMING } from '../../text/backup/incoming.ts';
import { nameAmong } from '../../text/interviews/interviews.ts';

/** So many interviews are named; of more than that it is said how many they are. */
const NAMED = 30;

/** What a backup holds: its interviews by name, and the rest. */
export function BackupContents({ backup }: { readonly backup: Backup }) {
  const { interviews, settings, setAside } = backup;
  const today = calendarDate(new Date());
  const all = Object.entries(interviews).sort(([, a], [, b]) => latestFirst(a, b));
  const asides = Object.keys(setAside).length;
  const holidays = Object.keys(settings.holidays).length;
  const rest = [
    settings.yourName === '' ? '' : INCOMING.yourName(settings.yourName),
    holidays === 0 ? '' : INCOMING.holidays(holidays),
    asides === 0 ? '' : INCOMING.setAside(asides),
  ].filter((line) => line !== '');

  return (
    <>
      <p>
        {backup.madeOn !== '' && `${INCOMING.made(dateInWords(backup.madeOn, today))} `}
        {all.length === 0 ? INCOMING.none : INCOMING.interviews(all.length)}
      </p>
      <ul class="backup-contents">
        {all.slice(0, NAMED).map(([id, interview]) => {
          const date = interview.deletedOn === '' ? dateInWords(interview.date, today) : INCOMING.deleted;
          return <li key={id}>{INCOMING.item(nameAmong(interview, all.length), contentsOf(interview), date)}</li>;
        })}
        {all.length > NAMED && <li>{INCOMING.more(all.length - NAMED)}</li>}
        {rest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
