/*
 * The address of one field in a stored document, step by step: ['agreement', 'said'], ['tasks', id], ['people', id, 'name'],
 * ['notes', id, 'words', part]. The stores write by it, the two-tab repair compares by it, and the inline script of every
 * page finds by it what a field shows. A list is a set of its items: ['notes', id, 'leftOut', 'fit'] is true or nothing.
 */
import { EMPTY_NOTE } from './note.ts';
import { EMPTY_OTHER_VERSION } from './other-version.ts';
import { EMPTY_PERSON } from './person.ts';
import { EMPTY_PROMISE } from './promise.ts';

/** A document says its version itself; nobody else does. */
type FieldOf<Whole> = Exclude<keyof Whole & string, 'version'>;

/** Every path that there is in a document, to a field of any depth. */
export type FieldPath<Whole> = Whole extends readonly (infer Item)[]
  ? readonly [Item & string]
  : Whole extends object
    ? {
        [Field in FieldOf<Whole>]-?: readonly [Field] | readonly [Field, ...FieldPath<NonNullable<Whole[Field]>>];
      }[FieldOf<Whole>]
    : never;

/** What may be written to a path: `undefined`, to remove it, only to an entry of a map or an item of a list. */
export type FieldValue<Whole, Path> = Path extends readonly [infer Field, ...infer Rest]
  ? Whole extends readonly unknown[]
    ? true | undefined
    : Field extends keyof Whole
      ? Rest extends readonly []
        ? Whole[Field] | (string extends keyof Whole ? undefined : never)
        : FieldValue<NonNullable<Whole[Field]>, Rest>
      : never
  : never;

/** A path in a document of any kind. */
export type AnyPath = readonly string[];

type Fields = Readonly<Record<string, unknown>>;

function step(json: unknown, field: string): unknown {
  if (Array.isArray(json)) return json.includes(field) ? true : undefined;
  return typeof json === 'object' && json !== null && Object.hasOwn(json, field) ? (json as Fields)[field] : undefined;
}

/**
 * What is at a path of any JSON, or undefined when it leads nowhere. Only what the document has itself counts.
 * @example valueAt({ a: { b: 1 } }, ['a', 'b']) // 1
 * @example valueAt({ a: {} }, ['a', 'constructor']) // undefined
 */
export function valueAt(json: unknown, path: AnyPath): unknown {
  return path.reduce(step, json);
}

/**
 * The value of one field, or undefined when the entry that holds it is not there.
 * @example fieldAt(EMPTY_INTERVIEW, ['agreement', 'said']) // ''
 */
export function fieldAt<Whole, const Path extends FieldPath<Whole>>(
  record: Whole,
  path: Path,
): FieldValue<Whole, Path> | undefined {
  return valueAt(record, path as AnyPath) as FieldValue<Whole, Path> | undefined;
}

const BLANKS: Fields = {
  notes: EMPTY_NOTE,
  people: EMPTY_PERSON,
  promised: EMPTY_PROMISE,
  otherVersions: EMPTY_OTHER_VERSION,
};

/** What is made where there is nothing yet on the way to a field: a note, a person or something promised. */
function blankAt([map = '', , field]: AnyPath): unknown {
  return field === undefined ? BLANKS[map] : undefined;
}

function put(part: unknown, path: AnyPath, depth: number, value: unknown): unknown {
  const [field = '', isLast] = [path[depth], depth === path.length - 1];
  if (Array.isArray(part)) {
    const others = (part as readonly unknown[]).filter((item) => item !== field);
    return value === undefined ? others : [...others, field];
  }
  const fields = part as Fields;
  const before = step(fields, field);
  if (isLast && value === undefined) return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== field));
  const inside = before ?? blankAt(path.slice(0, depth + 1));
  // What is in nothing cannot be removed from it.
  if (!isLast && value === undefined && (before ?? undefined) === undefined) return part;
  return { ...fields, [field]: isLast ? value : put(inside, path, depth + 1, value) };
}

/**
 * The record with one field set, or removed (`undefined`). A person or a note that the path leads through is added,
 * empty but for that field; everything else stays as and where it was.
 * @example withField(EMPTY_INTERVIEW, ['tasks', 'linkedin'], 'done').tasks // { linkedin: 'done' }
 * @example withField(EMPTY_INTERVIEW, ['people', 'p1', 'name'], 'Maya').people.p1 // { ...EMPTY_PERSON, name: 'Maya' }
 */
export function withField<Whole, const Path extends FieldPath<Whole>>(
  record: Whole,
  path: Path,
  value: FieldValue<Whole, Path>,
): Whole {
  return put(record, path as AnyPath, 0, value) as Whole;
}

/**
 * Whether one path leads to the same place as another, or into it.
 * @example isWithin(['people', 'p1', 'name'], ['people', 'p1']) // true
 */
export function isWithin(path: AnyPath, whole: AnyPath): boolean {
  return whole.every((field, index) => path[index] === field);
}
