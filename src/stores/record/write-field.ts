import type { FieldValue } from '../../domain/record/field-path.ts';
import type { Saved, SavedPath } from '../../domain/record/saved.ts';
import type { When } from './timing.ts';
import { interviewRecord, settingsRecord } from './current.ts';

/** Writes one field of what the page shows: of the current interview, or of the settings. */
export function writeField<const Path extends SavedPath>(
  [document, ...path]: Path,
  value: FieldValue<Saved, Path>,
  when: When,
): void {
  const { change } = document === 'settings' ? settingsRecord : interviewRecord;
  (change as (path: readonly string[], value: unknown, when: When) => void)(path, value, when);
}
