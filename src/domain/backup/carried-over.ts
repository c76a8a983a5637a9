import { isJsonObject, losesNothing } from '../record/json-readers.ts';

/**
 * A document as it was before something was done to it, with what was changed since that was done: each field that is no
 * longer as it was left then keeps what it says now. Lists count as one field.
 * @param before the document before it was done
 * @param after as it was left by what was done
 * @param now as it is
 * @returns undefined where it was not there before and has not changed since
 * @example carriedOver({ a: 1 }, { a: 2, b: 2 }, { a: 2, b: 3 }) // { a: 1, b: 3 }
 */
export function carriedOver(before: unknown, after: unknown, now: unknown): unknown {
  if (isSame(after, now)) return before;
  // What was not there before stays whole: half a person would be none.
  if (!isJsonObject(before) || !isJsonObject(after) || !isJsonObject(now)) return now;
  const ownOf = (document: Readonly<Record<string, unknown>>, field: string): unknown =>
    Object.hasOwn(document, field) ? document[field] : undefined;
  const fields = new Set([before, after, now].flatMap((each) => Object.keys(each)));
  return Object.fromEntries(
    [...fields]
      .map((field) => [field, carriedOver(ownOf(before, field), ownOf(after, field), ownOf(now, field))] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Whether two parts of JSON say the same. */
function isSame(one: unknown, other: unknown): boolean {
  return losesNothing(one, other) && losesNothing(other, one);
}
