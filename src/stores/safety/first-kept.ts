import { storedKeys } from '../../browser/local-storage.ts';
import { persistQuietly } from '../../browser/persist.ts';
import { isShared } from '../../browser/shared-computer.ts';
import { usedRoom } from '../../browser/used-room.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { $settings, settingsRecord } from '../record/current.ts';
import { INTERVIEW_KEYS } from '../record/keys.ts';
import { $saveState } from '../record/trouble.ts';

/** In a browser that is nearly full, a note of ours must not be what fails to be saved. */
const NEARLY_FULL = 0.95;

/**
 * Notes the day on which something was first found stored in this browser, from which the first reminder of a backup
 * counts, and asks the browser to keep it where it decides that by itself. While anything is wrong it does nothing.
 */
export function noteFirstKept(now: Date): void {
  const isTroubled = Object.keys($saveState.get().troubles).length > 0;
  if (isTroubled || isShared() || usedRoom() > NEARLY_FULL) return;
  if ($settings.get().keptSince !== '' || storedKeys(INTERVIEW_KEYS).length === 0) return;
  settingsRecord.change(['keptSince'], calendarDate(now), 'soon');
  persistQuietly();
}
