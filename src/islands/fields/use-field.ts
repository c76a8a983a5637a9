import type { ReadableAtom } from 'nanostores';
import { valueAt, type FieldValue } from '../../domain/record/field-path.ts';
import type { Saved, SavedPath } from '../../domain/record/saved.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { useSaved } from './use-saved.ts';

/** The saved value of one field; undefined when the entry that holds it is not there. */
export function useField<const Path extends SavedPath>([document, ...path]: Path): FieldValue<Saved, Path> | undefined {
  const store: ReadableAtom<unknown> = document === 'settings' ? $settings : $interview;
  return useSaved(store, (record) => valueAt(record, path)) as FieldValue<Saved, Path> | undefined;
}
