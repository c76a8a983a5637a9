/**
 * A reader takes any JSON value and returns what it could read of it, or undefined when there is nothing it can use.
 * Readers never throw and build what they return field by field, so a hostile document adds no field of its own.
 */
export type Reader<Value> = (json: unknown) => Value | undefined;

/** A JSON object, of which nothing else is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether this is a JSON object, and no list. */
export function isJsonObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Reads any text. */
export const readText: Reader<string> = (json) => (typeof json === 'string' ? json : undefined);

/** A reader of exactly these values. */
export function readOneOf<const Value extends string | number | null>(values: readonly Value[]): Reader<Value> {
  return (json) => values.find((value) => value === json);
}

/** A reader of null, or of what `reader` reads. */
export function readNullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (json) => (json === null ? null : reader(json));
}

/** A reader of a list that keeps the items it can read, in order. */
export function readListOf<Value>(reader: Reader<Value>): Reader<readonly Value[]> {
  return (json) =>
    Array.isArray(json) ? json.map(reader).filter((item): item is Value & {} => item !== undefined) : undefined;
}

/** A reader of an object with any keys that keeps the entries whose value it can read. */
export function readMapOf<Value>(reader: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (json) =>
    isJsonObject(json)
      ? Object.fromEntries(
          Object.entries(json).flatMap(([key, value]) => {
            const read = reader(value);
            return read === undefined ? [] : [[key, read] as const];
          }),
        )
      : undefined;
}

/** The fields that are no plain text: of several types, or of certain texts alone. */
type OtherFields<Value> = {
  [Field in keyof Value]: [Value[Field], string] extends [string, Value[Field]] ? never : Field;
}[keyof Value];

/**
 * A reader of an object with the fields of `empty`, from which a field that cannot be read is taken. `readers` are for
 * the fields that are not just text; all others are read as text.
 */
export function readTextsAnd<Value extends object>(
  empty: Value,
  readers: { readonly [Field in OtherFields<Value>]: Reader<Value[Field]> },
): Reader<Value> {
  return (json) => {
    if (!isJsonObject(json)) return undefined;
    const fields = Object.entries(empty).map(([field, nothing]) => {
      const reader = (readers as Readonly<Record<string, Reader<unknown>>>)[field] ?? readText;
      const own = Object.hasOwn(json, field) ? reader(json[field]) : undefined;
      return [field, own === undefined ? (nothing as unknown) : own] as const;
    });
    return Object.fromEntries(fields) as Value;
  };
}

/**
 * Whether `read` still holds everything that `json` holds: the test of a sound document.
 * @example losesNothing({ a: 1 }, { a: 1 }) // true
 * @example losesNothing({ a: 1 }, { a: 1, b: 2 }) // false
 */
export function losesNothing(read: unknown, json: unknown): boolean {
  if (typeof read !== 'object' || read === null) return read === json;
  if (typeof json !== 'object' || json === null || Array.isArray(read) !== Array.isArray(json)) return false;
  const ours = read as JsonObject;
  const theirs = json as JsonObject;
  return (
    Object.keys(ours).length === Object.keys(theirs).length &&
    Object.keys(ours).every((key) => Object.hasOwn(theirs, key) && losesNothing(ours[key], theirs[key]))
  );
}
