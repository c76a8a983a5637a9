import { readStored } from '../../browser/local-storage.ts';
import { forgetLast } from '../backup/last-restore.ts';
import { deleteForGood } from '../interviews/manage-interviews.ts';
import { BEFORE_RESTORE_KEY, SET_ASIDE_KEYS } from '../record/keys.ts';
import { $setAside, forgetSetAside } from '../record/trouble.ts';

/** Whether the state from before a restore is kept, which can hold an interview that is erased. */
export function hasKeptCopy(): boolean {
  return readStored(BEFORE_RESTORE_KEY).kind === 'found';
}

/** The keys of what could not be read of an interview and was set aside. */
export function setAsideOf(id: string): readonly string[] {
  return $setAside.get().filter((key) => key.startsWith(`${SET_ASIDE_KEYS}interview/${id}:`));
}

/** Removes an interview for good, with what of it stands elsewhere: what was set aside, and the copy from before a restore. */
export function eraseInterview(id: string): void {
  for (const key of setAsideOf(id)) forgetSetAside(key);
  forgetLast();
  deleteForGood(id);
}
