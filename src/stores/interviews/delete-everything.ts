import { PREFIX, removeStored, storedKeys } from '../../browser/local-storage.ts';
import { EMPTY_SETTINGS } from '../../domain/record/settings.ts';
import { interviewRecord, settingsRecord } from '../record/current.ts';
import { interviewKey, SETTINGS_KEY } from '../record/keys.ts';
import { findSetAside } from '../record/trouble.ts';
import { $allInterviews, rereadAll } from './all-interviews.ts';

/** Nothing is ever stored here: a record that is opened there holds nothing, and writes nothing. */
const NOWHERE = `${PREFIX}nowhere`;

/**
 * Removes all that the site stores in this browser, the name and the settings included. Other tabs say that what they show
 * was erased, and store it again only if the person asks for that.
 * @returns whether nothing is left
 */
export function deleteEverything(): boolean {
  const { byId, deleted } = $allInterviews.get();
  // What these still hold is written as they are left, so that nothing waits for a moment after this one.
  settingsRecord.open(NOWHERE);
  interviewRecord.open(NOWHERE);
  settingsRecord.forget(SETTINGS_KEY);
  for (const id of [...byId.keys(), ...deleted.keys()]) interviewRecord.forget(interviewKey(id));
  for (const key of storedKeys(PREFIX)) removeStored(key);
  settingsRecord.open(SETTINGS_KEY);
  interviewRecord.open(interviewKey(EMPTY_SETTINGS.current));
  findSetAside();
  rereadAll();
  return storedKeys(PREFIX).length === 0;
}
