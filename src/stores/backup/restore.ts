import { storedKeys, PREFIX } from '../../browser/local-storage.ts';
import type { Backup } from '../../domain/backup/backup.ts';
import { restored, type WayBack } from '../../domain/backup/restored.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { INTERVIEW_KEYS, SET_ASIDE_KEYS, SETTINGS_KEY } from '../record/keys.ts';
import { $saveState } from '../record/trouble.ts';
import type { Texts } from '../record/unfinished-restore.ts';
import { markBackedUp } from './back-up.ts';
import { lookForLast } from './last-restore.ts';
import { replaceTexts, textAt, type ReplaceResult } from './replaced-texts.ts';
import { stored } from './stored-backup.ts';

/** newerHere: something stored here is of a newer version of the site, so that nothing may be changed. */
export type RestoreResult = ReplaceResult | 'newerHere';

const restOf = (key: string): string => key.slice(PREFIX.length);

/** The texts by which what is stored becomes this. */
function textsOf({ settings, interviews, setAside }: Backup): Texts {
  const wanted: Texts = {
    [restOf(SETTINGS_KEY)]: JSON.stringify(settings),
    ...Object.fromEntries(
      Object.entries(interviews).map(([id, each]) => [restOf(INTERVIEW_KEYS) + id, JSON.stringify(each)]),
    ),
    ...Object.fromEntries(Object.entries(setAside).map(([name, text]) => [restOf(SET_ASIDE_KEYS) + name, text])),
  };
  const gone = storedKeys(INTERVIEW_KEYS)
    .map(restOf)
    .filter((rest) => !Object.hasOwn(wanted, rest));
  const changed = Object.entries(wanted).filter(([rest, text]) => textAt(rest) !== text);
  return Object.fromEntries([...gone.map((rest) => [rest, null] as const), ...changed]);
}

/**
 * Brings a backup back, all of it or nothing.
 * @param keepsBefore whether what is here is kept for an undo, for which there may be no room
 */
export function restoreBackup(backup: Backup, way: WayBack, now: Date, keepsBefore: boolean): RestoreResult {
  const { backup: here, hasNewer } = stored();
  const isNewer = hasNewer || Object.values($saveState.get().troubles).includes('tooNew');
  if (isNewer) return 'newerHere';
  const next = restored(here, backup, way);
  const result = replaceTexts(textsOf(next), { way, on: calendarDate(now) }, keepsBefore);
  lookForLast();
  // What is here now is what the backup holds, so that it need not be asked for.
  if (result === 'done' && Object.keys(here.interviews).length === 0 && !backup.isPartial && backup.madeOn !== '') {
    markBackedUp(now, backup.madeOn);
  }
  return result;
}
