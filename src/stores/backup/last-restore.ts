import { atom, type ReadableAtom } from 'nanostores';
import { readStored, removeStored } from '../../browser/local-storage.ts';
import { isJsonObject } from '../../domain/record/json-readers.ts';
import { BEFORE_RESTORE_KEY } from '../record/keys.ts';
import { onStoredChange } from '../record/timing.ts';
import type { Texts } from '../record/unfinished-restore.ts';
import { saveWaiting } from '../record/waiting-writes.ts';

/** What was done, and on which day. */
export type Done = { readonly way: 'merge' | 'replace' | 'undone'; readonly on: string };

/** interrupted: the page was closed in the middle of it, and all is as it was before. */
export type LastRestore = Done | { readonly way: 'interrupted' } | undefined;

const $last = atom<LastRestore>(undefined);

/** What was brought back last and can still be undone. */
export const $lastRestore: ReadableAtom<LastRestore> = $last;

/** texts: what stood here before. after: what took its place, by which a later change is known. */
export type Kept = Done & { readonly texts: Texts; readonly after: Texts };

/** What stood here before, if it is kept. */
export function kept(): Kept | { readonly way: 'interrupted' } | undefined {
  const found = readStored(BEFORE_RESTORE_KEY);
  try {
    const json: unknown = found.kind === 'found' ? JSON.parse(found.text) : undefined;
    if (!isJsonObject(json)) return undefined;
    if (json.phase === 'interrupted') return { way: 'interrupted' };
    return json.phase === 'done' && isJsonObject(json.texts) && isJsonObject(json.after)
      ? (json as unknown as Kept)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Looks whether something can be undone, at first and after each change. */
export function lookForLast(): void {
  const found = kept();
  $last.set(found === undefined || found.way === 'interrupted' ? found : { way: found.way, on: found.on });
}

/** Looks whether something can be undone, and follows what other tabs do. */
export function followLast(): void {
  lookForLast();
  onStoredChange((key) => {
    if (key === null || key === BEFORE_RESTORE_KEY) lookForLast();
  });
}

/** Forgets what stood here before, because the person asked for it: from then on nothing can be undone. */
export function forgetLast(): void {
  removeStored(BEFORE_RESTORE_KEY);
  lookForLast();
  saveWaiting();
}
