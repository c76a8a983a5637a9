import { valueAt, type AnyPath } from './field-path.ts';

/** The value at a path as text to compare; absent ones are all alike. */
function textAt(record: unknown, path: AnyPath): string | undefined {
  return JSON.stringify(valueAt(record, path));
}

/**
 * Whether another tab has undone a field by writing a record it had read too early. A field is lost when it is back at
 * exactly what it was before we wrote it; a field the other tab set to something of its own is its business.
 * @param path the field that we wrote
 * @param before the record as it was before we wrote it
 * @param ours the record as we wrote it
 * @param now the record as it is stored now
 * @example isLost(['a'], { a: 1 }, { a: 2 }, { a: 1 }) // true
 * @example isLost(['a'], { a: 1 }, { a: 2 }, { a: 3 }) // false
 */
export function isLost(path: AnyPath, before: unknown, ours: unknown, now: unknown): boolean {
  return textAt(now, path) === textAt(before, path) && textAt(now, path) !== textAt(ours, path);
}
