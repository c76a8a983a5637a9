import { valueAt } from '../../domain/record/field-path.ts';
import type { FieldValue } from '../../domain/record/field-path.ts';
import type { Saved, SavedPath } from '../../domain/record/saved.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { useSaved } from './use-saved.ts';

/** The saved value of one field; undefined when the entry that holds it is not there. */
export function useField<const Path extends SavedPath>(path: Path): FieldValue<Saved, Path> | undefined {
  const [document, ...inside] = path;
  const select = (record: unknown): unknown => valueAt(record, inside);
  const ofRecord = useSaved($interview, document === 'record' ? select : () => undefined);
  const ofSettings = useSaved($settings, document === 'settings' ? select : () => undefined);
  return (document === 'record' ? ofRecord : ofSettings) as FieldValue<Saved, Path> | undefined;
}
