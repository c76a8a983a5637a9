import { atom, type ReadableAtom } from 'nanostores';
import { PREFIX, readStored, removeStored, storedKeys, writeStored } from '../../browser/local-storage.ts';
import type { Trouble } from '../../domain/record/trouble.ts';
import { SET_ASIDE_KEYS as ASIDE } from './keys.ts';
import { saveWaiting } from './waiting-writes.ts';

export type SaveState = {
  /** By the key of the record. */
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** How many fields wait to be saved. */
  readonly waiting: number;
  /** Whether anything has been saved since the page was opened. */
  readonly hasSaved: boolean;
};

const $state = atom<SaveState>({ troubles: {}, waiting: 0, hasSaved: false });
const waiting = new Map<string, number>();

/** Whether everything is saved, and if not why. */
export const $saveState: ReadableAtom<SaveState> = $state;

const $aside = atom<readonly string[]>([]);

/** The keys of the documents that could not be read and were set aside whole. */
export const $setAside: ReadableAtom<readonly string[]> = $aside;

/** Before the page is left, what waits is tried once more; while some of it still waits, the browser asks first. */
function holdLeave(): true | undefined {
  saveWaiting();
  // That something is saved may bring a change of its own, such as the day since which something is kept.
  saveWaiting();
  return $state.get().waiting > 0 || undefined;
}

/** Called by each record after every attempt: what ails it now, and how many of its fields wait to be saved. */
export function noteTrouble(key: string, trouble: Trouble | undefined, waitingFields: number): void {
  const before = $state.get();
  const hadWaiting = (waiting.get(key) ?? 0) > 0;
  waiting.set(key, waitingFields);
  const total = [...waiting.values()].reduce((sum, count) => sum + count, 0);
  const hasSaved = before.hasSaved || (hadWaiting && waitingFields === 0);
  if (before.troubles[key] === trouble && before.waiting === total && before.hasSaved === hasSaved) return;
  const others = Object.entries(before.troubles).filter(([each]) => each !== key);
  const troubles = Object.fromEntries(trouble === undefined ? others : [...others, [key, trouble]]);
  // Only while something waits, as some browsers keep no page that listens for this in their back-forward cache.
  window.onbeforeunload = total > 0 ? holdLeave : null;
  $state.set({ troubles, waiting: total, hasSaved });
}

/** Forgets what ailed a record that is left, or is to be removed, with nothing of it waiting to be saved any more. */
export function forgetTrouble(key: string): void {
  waiting.delete(key);
  noteTrouble(key, undefined, 0);
}

/** Looks for documents set aside earlier, on this visit or before. */
export function findSetAside(): void {
  $aside.set(storedKeys(ASIDE));
}

function storedText(key: string): string | undefined {
  const found = readStored(key);
  return found.kind === 'found' ? found.text : undefined;
}

/** Keeps a document that cannot be read, whole, under a key of its own. Returns whether it is safe there. */
export function setAside(key: string, text: string): boolean {
  const taken = storedKeys(ASIDE);
  if (!taken.some((aside) => storedText(aside) === text)) {
    let number = 1;
    const name = (): string => `${ASIDE}${key.slice(PREFIX.length)}:${String(number)}`;
    while (taken.includes(name())) number += 1;
    if (writeStored(name(), text) !== 'saved' || storedText(name()) !== text) return false;
  }
  findSetAside();
  return true;
}

/** The text of a document that was set aside, exactly as it was found. */
export function setAsideText(key: string): string {
  return storedText(key) ?? '';
}

/** Forgets a document that was set aside, because the person asked for it. */
export function forgetSetAside(key: string): void {
  removeStored(key);
  findSetAside();
  saveWaiting();
}
