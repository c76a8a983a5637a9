import { PREFIX, type WriteResult } from './local-storage.ts';
import { SHARED_KEY } from './shared-computer.ts';

/** Which of the two places: what the tab keeps until it is closed, or what the browser keeps. */
export type Place = 'tab' | 'browser';

function placeOf(place: Place): Storage {
  return place === 'tab' ? window.sessionStorage : window.localStorage;
}

/** Everything of the site in one place, by its key, whichever place is written to now; empty where it cannot be read. */
export function storedIn(place: Place): Readonly<Record<string, string>> {
  try {
    const entries = Object.entries(placeOf(place)).map(([key, text]) => [key, String(text)] as const);
    return Object.fromEntries(entries.filter(([key]) => key.startsWith(PREFIX) && key !== SHARED_KEY));
  } catch {
    return {};
  }
}

/** Puts texts into a place, all of them or none: what was there under their keys is put back when one does not fit. */
export function putInto(place: Place, texts: Readonly<Record<string, string>>): WriteResult {
  const before = storedIn(place);
  try {
    const storage = placeOf(place);
    for (const [key, text] of Object.entries(texts)) storage.setItem(key, text);
    if (Object.entries(texts).every(([key, text]) => storage.getItem(key) === text)) return 'saved';
  } catch {
    // Told below.
  }
  takeOut(place, Object.keys(texts));
  const had = Object.entries(before).filter(([key]) => Object.hasOwn(texts, key));
  for (const [key, text] of had) placeOf(place).setItem(key, text);
  return 'full';
}

/** Removes these keys from a place. */
export function takeOut(place: Place, keys: readonly string[]): void {
  try {
    for (const key of keys) placeOf(place).removeItem(key);
  } catch {
    // Nothing can be stored there, so nothing is there to remove.
  }
}

/** What a tab keeps while the computer is shared: the note of it. */
export const SHARED_NOTE = { [SHARED_KEY]: '' } as const;

/** Forgets that the computer is shared. */
export function forgetShared(): void {
  takeOut('tab', Object.keys(SHARED_NOTE));
}
