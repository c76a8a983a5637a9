import { PREFIX, readStored, removeStored, writeStored } from '../../browser/local-storage.ts';
import { BEFORE_RESTORE_KEY } from './keys.ts';

/** Texts by what their keys have after the prefix; null where there is none. */
export type Texts = Readonly<Record<string, string | null>>;

/** What the text begins with under which what stood here before is kept, for as long as not all of it is replaced. */
export const WRITING = '{"phase":"writing",';

/** Stores all of these texts, first those that make room. Says which keys could not be written. */
export function writeTexts(texts: Texts): readonly string[] {
  const entries = Object.entries(texts);
  for (const [rest, text] of entries) if (text === null) removeStored(PREFIX + rest);
  return entries.flatMap(([rest, text]) =>
    text === null || writeStored(PREFIX + rest, text) === 'saved' ? [] : [rest],
  );
}

/**
 * When a backup was being brought back and the page was closed in the middle of it: puts back what stood here before, and
 * leaves a note of that. Runs before anything is read.
 */
export function finishRestore(): void {
  const found = readStored(BEFORE_RESTORE_KEY);
  if (found.kind !== 'found' || !found.text.startsWith(WRITING)) return;
  try {
    const { texts } = JSON.parse(found.text) as { readonly texts: Texts };
    if (writeTexts(texts).length === 0) writeStored(BEFORE_RESTORE_KEY, '{"phase":"interrupted"}');
  } catch {
    // Not ours, or cut short: what is stored is left as it is.
  }
}
