import type { ReadableAtom } from 'nanostores';
import type { WriteResult } from '../../browser/local-storage.ts';
import type { FieldChange, SetField } from '../../domain/record/field-change.ts';
import type { FieldPath, FieldValue } from '../../domain/record/field-path.ts';
import type { MakeChange } from './left-behind.ts';
import type { When } from './timing.ts';

/** What can be done with a document that is saved as it changes. */
export type SavedRecord<Value> = {
  /** What the person has now, saved or not. */
  readonly $value: ReadableAtom<Value>;
  /** Reads the record under this key and follows it from now on. */
  readonly open: (key: string) => void;
  /** Sets one field, or removes it (`undefined`). A later change of the same field replaces one that is not saved yet. */
  readonly change: <const Path extends FieldPath<Value>>(
    path: Path,
    value: FieldValue<Value, Path>,
    when: When,
  ) => void;
  /** Sets several fields that only make sense together; see FieldChange. */
  readonly changeTogether: (make: (set: SetField<Value>) => void, when: When) => void;
  /** Sets fields of a record that is not open, where it is stored, and says whether that is saved. */
  readonly changeElsewhere: (key: string, make: MakeChange<Value>) => WriteResult;
  /** What could not be written to records that are not open, by their keys. */
  readonly waitingElsewhere: ReadonlyMap<string, readonly FieldChange<Value>[]>;
  /** Lets everything wait until another record is opened, or this one is there after all. */
  readonly holdUntilChosen: () => void;
  /** Forgets what waits for a record that is to be removed; returns a function that lets it wait again. */
  readonly forget: (key: string) => () => void;
  /**
   * After `erased`: writes what is still here back, because the person asked for it. `merge` makes one record of two,
   * field by field; where both have a field, that of `ours`.
   */
  readonly saveAgain: (merge: (theirs: Value, ours: Value) => Value) => void;
};
