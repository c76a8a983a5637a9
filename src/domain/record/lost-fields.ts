/** What is at one step of a path: an entry of an object, or whether a list has the item. */
function step(json: unknown, key: string): unknown {
  return Array.isArray(json) ? json.includes(key) : (json as Record<string, unknown> | undefined)?.[key];
}

/** The value at a path such as `answers/went-well`, as text to compare; absent paths are all alike. */
function at(record: unknown, path: string): string | undefined {
  return JSON.stringify(path.split('/').reduce(step, record));
}

/**
 * The fields that another tab has undone by writing a record it had read too early. A field is lost when it is back at
 * exactly what it was before we wrote it; a field the other tab set to something of its own is its business.
 * @param fields the paths that we wrote, such as `answers/went-well`
 * @param before the record as it was before we wrote them
 * @param ours the record as we wrote it
 * @param now the record as it is stored now
 * @example lostFields(['a'], { a: 1 }, { a: 2 }, { a: 1 }) // ['a']
 * @example lostFields(['a'], { a: 1 }, { a: 2 }, { a: 3 }) // []
 */
export function lostFields(fields: readonly string[], before: unknown, ours: unknown, now: unknown): string[] {
  return fields.filter((field) => at(now, field) === at(before, field) && at(now, field) !== at(ours, field));
}
