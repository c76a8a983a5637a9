import { chosenStorage, SHARED_KEY } from './shared-computer.ts';

/** Everything this site stores is under this prefix, so that a neighbour on the same origin is never touched. */
export const PREFIX = 'after-the-interview:';

export type StoredText =
  { readonly kind: 'found'; readonly text: string } | { readonly kind: 'missing' } | { readonly kind: 'refused' };

/** saved; full: there is no room left; refused: the browser does not let this page store anything. */
export type WriteResult = 'saved' | 'full' | 'refused';

/** The access itself throws when cookies are blocked, and gives null in some browsers with storage switched off. */
function storage(): Storage {
  const store = chosenStorage();
  if (store === null) throw new Error('storage is null');
  return store;
}

/** The text stored under a key, or why there is none. Never throws. */
export function readStored(key: string): StoredText {
  try {
    const text = storage().getItem(key);
    return text === null ? { kind: 'missing' } : { kind: 'found', text };
  } catch {
    return { kind: 'refused' };
  }
}

/**
 * Stores a text and says whether it is stored now: it is read back, as some browsers and extensions take a text and keep
 * nothing, or something else. Never throws; names of errors differ by browser.
 */
export function writeStored(key: string, text: string): WriteResult {
  try {
    storage().setItem(key, text);
    return storage().getItem(key) === text ? 'saved' : 'refused';
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'refused';
  }
}

/** Removes a key where that is allowed. Never throws. */
export function removeStored(key: string): void {
  try {
    storage().removeItem(key);
  } catch {
    // Nothing can be stored here, so nothing is there to remove.
  }
}

/** All keys that start with `prefix`, but for the note that this computer is shared; none where storage is refused. */
export function storedKeys(prefix: string): readonly string[] {
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(prefix) && key !== SHARED_KEY);
  } catch {
    return [];
  }
}
