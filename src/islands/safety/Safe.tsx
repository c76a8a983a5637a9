import { useEffect, useMemo, useState } from 'preact/hooks';
import { storedKeys } from '../../browser/local-storage.ts';
import { persistence, type Persistence } from '../../browser/persist.ts';
import { isShared } from '../../browser/shared-computer.ts';
import { roomTaken } from '../../browser/used-room.ts';
import { contentChecksum } from '../../domain/backup/content-checksum.ts';
import { backupState } from '../../domain/backup/reminder.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { backupOf } from '../../stores/backup/back-up.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { INTERVIEW_KEYS } from '../../stores/record/keys.ts';
import { BACK_UP_NOW } from '../../text/safety/back-up.ts';
import { backupInWords, SAFE, storedInWords } from '../../text/safety/safe.ts';
import { useSaved } from '../fields/use-saved.ts';
import { backUpNow } from './back-up-now.ts';
import { KeepIt } from './KeepIt.tsx';

/** How many interviews are stored, whether deleted or not, and all that is said of them here. */
function standing(): { readonly interviews: number; readonly stored: string; readonly backup: string } {
  const settings = $settings.get();
  const today = calendarDate(new Date());
  const interviews = storedKeys(INTERVIEW_KEYS).length;
  const stored = storedInWords({ interviews, since: settings.keptSince, ...roomTaken(), isShared: isShared() }, today);
  if (interviews === 0) return { interviews, stored, backup: '' };
  const state = backupState(settings, contentChecksum(backupOf(new Date())));
  return { interviews, stored, backup: backupInWords(state, settings.backedUpOn, today) };
}

/** What is stored, how old the last backup is, and one button for the next. An island because only the browser knows. */
export function Safe() {
  useEffect(loadAllInterviews, []);
  const all = useSaved($allInterviews, (each) => each);
  const settings = useSaved($settings, (record) => record);
  const [promised, setPromised] = useState<Persistence>();
  const [file, setFile] = useState<string>();
  useEffect(() => void persistence().then(setPromised), []);
  const isKnown = all.isComplete && promised !== undefined;
  const { interviews, stored, backup } = useMemo(
    () => (isKnown ? standing() : { interviews: 0, stored: SAFE.nothing, backup: '' }),
    [isKnown, all, settings],
  );

  return (
    <div class="safe" data-complete={isKnown ? '' : undefined}>
      <p>
        <strong>{stored}</strong> {backup} {interviews > 0 && isShared() && SAFE.beforeClosing}
      </p>
      {interviews > 0 && (
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              setFile(backUpNow());
            }}
          >
            {BACK_UP_NOW.now}
          </button>
        </p>
      )}
      <p role="status">{file !== undefined && BACK_UP_NOW.done(file)}</p>
      {interviews > 0 && !isShared() && promised !== undefined && <KeepIt promised={promised} onAnswer={setPromised} />}
    </div>
  );
}
