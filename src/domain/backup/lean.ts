import { EMPTY_AGREEMENT } from '../record/agreement.ts';
import { EMPTY_INTERVIEW } from '../record/interview.ts';
import { isJsonObject, type JsonObject } from '../record/json-readers.ts';
import { EMPTY_NOTE } from '../record/note.ts';
import { EMPTY_OTHER_VERSION } from '../record/other-version.ts';
import { EMPTY_PERSON } from '../record/person.ts';
import { EMPTY_PROMISE } from '../record/promise.ts';
import { EMPTY_SETTINGS } from '../record/settings.ts';

/** What a document is when nothing was written in it, and the shapes of the documents inside: one of them, or a map. */
export type Shape = {
  readonly empty: JsonObject;
  readonly one?: Readonly<Record<string, Shape>>;
  readonly mapOf?: Readonly<Record<string, Shape>>;
};

/** A version is no default: it says which fields there were. */
const withoutVersion = ({ version, ...empty }: JsonObject): JsonObject => empty;

export const SETTINGS_SHAPE: Shape = { empty: withoutVersion(EMPTY_SETTINGS) };

const NOTE_SHAPE: Shape = { empty: EMPTY_NOTE, one: { recipient: { empty: EMPTY_NOTE.recipient } } };

export const INTERVIEW_SHAPE: Shape = {
  empty: withoutVersion(EMPTY_INTERVIEW),
  one: { agreement: { empty: EMPTY_AGREEMENT } },
  mapOf: {
    notes: NOTE_SHAPE,
    people: { empty: EMPTY_PERSON },
    promised: { empty: EMPTY_PROMISE },
    otherVersions: { empty: EMPTY_OTHER_VERSION },
  },
};

/** Changes the documents inside a document, each by its shape. */
function inside({ one, mapOf }: Shape, key: string, value: unknown, change: typeof lean): unknown {
  const only = one !== undefined && Object.hasOwn(one, key) ? one[key] : undefined;
  if (only !== undefined) return change(only, value);
  const each = mapOf !== undefined && Object.hasOwn(mapOf, key) ? mapOf[key] : undefined;
  if (each === undefined || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([id, document]) => [id, change(each, document)]));
}

/**
 * A document without the fields in which nothing was written, to make a link short.
 * @example lean({ empty: { name: '', role: '' } }, { name: 'Sam', role: '' }) // { name: 'Sam' }
 */
export function lean(shape: Shape, document: unknown): unknown {
  if (!isJsonObject(document)) return document;
  const written = Object.entries(document).filter(
    ([key, value]) => !Object.hasOwn(shape.empty, key) || JSON.stringify(shape.empty[key]) !== JSON.stringify(value),
  );
  return Object.fromEntries(written.map(([key, value]) => [key, inside(shape, key, value, lean)]));
}

/**
 * The whole document again: what lean() left out is put back.
 * @example whole({ empty: { name: '', role: '' } }, { name: 'Sam' }) // { name: 'Sam', role: '' }
 */
export function whole(shape: Shape, document: unknown): unknown {
  if (!isJsonObject(document)) return document;
  const there = Object.entries(document).map(([key, value]) => [key, inside(shape, key, value, whole)] as const);
  return Object.fromEntries([...Object.entries(shape.empty), ...there]);
}
