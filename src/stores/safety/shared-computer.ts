/*
 * The room of safety: keeping everything in the tab alone while the computer is shared (here), when it is time for a
 * backup, asking the browser to keep what it stores, and erasing.
 */
import { forgetShared, putInto, SHARED_NOTE, storedIn, takeOut, type Place } from '../../browser/move-stored.ts';
import { besides } from '../../domain/backup/beside.ts';
import { mergeSettings } from '../../domain/record/merge-settings.ts';
import { parseSettings } from '../../domain/record/settings.ts';
import { INTERVIEW_KEYS, interviewKey, SETTINGS_KEY } from '../record/keys.ts';
import { $saveState } from '../record/trouble.ts';
import { saveWaiting } from '../record/waiting-writes.ts';

/**
 * done: the page has to be loaded again. waiting: something could not be saved yet. full: there is no room for it. refused:
 * the browser lets nothing be stored.
 */
export type Switched = 'done' | 'waiting' | 'full' | 'refused';

type Texts = Readonly<Record<string, string>>;

/** How many interviews are stored in a place, those included that were deleted. */
export function interviewsIn(place: Place): number {
  return Object.keys(storedIn(place)).filter((key) => key.startsWith(INTERVIEW_KEYS)).length;
}

/** Whether all that was typed is stored, once what still waits has been written. */
function isAllSaved(): boolean {
  saveWaiting();
  return $saveState.get().waiting === 0;
}

/**
 * Keeps everything in this tab from now on, until it is closed.
 * @param stored move: what the browser stores goes into the tab, and is removed from the browser. leave: it stays there,
 *   and the tab begins empty
 */
export function keepInTab(stored: 'move' | 'leave'): Switched {
  if (!isAllSaved()) return 'waiting';
  const moving = stored === 'move' ? storedIn('browser') : {};
  const kept = putInto('tab', { ...moving, ...SHARED_NOTE });
  if (kept !== 'saved') return kept;
  takeOut('browser', Object.keys(moving));
  return 'done';
}

/** The settings of the tab and those that the browser has already, in one; what cannot be read stays as it is there. */
function settingsBeside(tab: string, there: string | undefined, ids: Texts): Texts {
  const ours = parseSettings(tab);
  const theirs = there === undefined ? undefined : parseSettings(there);
  if (ours.kind !== 'ok' || (theirs !== undefined && theirs.kind !== 'ok')) {
    return there === undefined ? { [SETTINGS_KEY]: tab } : {};
  }
  const merged = theirs === undefined ? ours.record : mergeSettings(ours.record, theirs.record);
  const { current } = ours.record;
  return { [SETTINGS_KEY]: JSON.stringify({ ...merged, current: ids[current] ?? current }) };
}

function interviewsOf(texts: Texts): Texts {
  const found = Object.entries(texts).filter(([key]) => key.startsWith(INTERVIEW_KEYS));
  return Object.fromEntries(found.map(([key, text]) => [key.slice(INTERVIEW_KEYS.length), text]));
}

/** Stores what this tab keeps in the browser, beside what is there already, and everything else from now on. */
export function keepInBrowser(newId = (): string => Math.random().toString(36).slice(2, 10)): Switched {
  if (!isAllSaved()) return 'waiting';
  const [tab, there] = [storedIn('tab'), storedIn('browser')];
  const { texts, ids } = besides(interviewsOf(tab), interviewsOf(there), newId);
  const others = Object.entries(tab).filter(([key]) => !key.startsWith(INTERVIEW_KEYS) && key !== SETTINGS_KEY);
  const settings = tab[SETTINGS_KEY];
  const result = putInto('browser', {
    ...Object.fromEntries(Object.entries(texts).map(([id, text]) => [interviewKey(id), text])),
    ...Object.fromEntries(others.map(([key, text]) => [Object.hasOwn(there, key) ? `${key}:moved` : key, text])),
    ...(settings === undefined ? {} : settingsBeside(settings, there[SETTINGS_KEY], ids)),
  });
  if (result !== 'saved') return result;
  forgetShared();
  takeOut('tab', Object.keys(tab));
  return 'done';
}
