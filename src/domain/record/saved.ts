import type { FieldPath, FieldValue } from './field-path.ts';
import type { Interview } from './interview.ts';
import type { Settings } from './settings.ts';

/** What a page shows: the current interview and the settings, under the names by which its fields are found. */
export type Saved = { readonly record: Interview; readonly settings: Settings };

/** The address of a field that a page shows, such as ['record', 'agreement', 'said'] or ['settings', 'yourName']. */
export type SavedPath = Exclude<FieldPath<Saved>, readonly ['record'] | readonly ['settings']>;

type PathTo<Value> = SavedPath extends infer Path
  ? Path extends SavedPath
    ? FieldValue<Saved, Path> extends Value
      ? Path
      : never
    : never
  : never;

/** The address of a field that is plain text. */
export type TextPath = PathTo<string | undefined>;
