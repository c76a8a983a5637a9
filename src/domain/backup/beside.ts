import type { Interview } from '../record/interview.ts';
import { parseInterview } from '../record/parse-interview.ts';

type Texts = Readonly<Record<string, string>>;

/**
 * Stored interviews as they are put beside others: where an id is taken by another interview they get a new one, so that
 * neither replaces the other, and whatever followed them still does. One that cannot be read keeps its text.
 * @param moving the texts of interviews by their ids
 * @param taken those that are there already
 * @param newId makes the new id of one whose own is taken
 * @returns the texts by the ids that they have from now on, and those ids by the ones of before
 * @example besides({ first: 'a' }, { first: 'b' }, () => 'x') // { texts: { x: 'a' }, ids: { first: 'x' } }
 */
export function besides(moving: Texts, taken: Texts, newId: (id: string) => string): { texts: Texts; ids: Texts } {
  const isTaken = (id: string): boolean => Object.hasOwn(taken, id) && taken[id] !== moving[id];
  const ids = new Map(Object.keys(moving).map((id) => [id, isTaken(id) ? newId(id) : id]));
  const following = (text: string): string => {
    const parsed = parseInterview(text);
    const follows = parsed.kind === 'ok' ? ids.get(parsed.record.follows) : undefined;
    if (parsed.kind !== 'ok' || follows === undefined || follows === parsed.record.follows) return text;
    return JSON.stringify({ ...parsed.record, follows } satisfies Interview);
  };
  return {
    texts: Object.fromEntries(Object.entries(moving).map(([id, text]) => [ids.get(id) ?? id, following(text)])),
    ids: Object.fromEntries(ids),
  };
}
