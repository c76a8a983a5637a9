import { valueAt, withField, type AnyPath } from '../record/field-path.ts';
import type { Interview } from '../record/interview.ts';
import type { OtherVersion } from '../record/other-version.ts';
import { parseInterview } from '../record/parse-interview.ts';
import { checksum } from './checksum.ts';
import { whichStays } from './which-stays.ts';

/**
 * The path at which another version differs; undefined when it says none.
 * @example pathOf({ path: '["company"]', text: 'Harbour', from: '' }) // ['company']
 */
export function pathOf({ path }: OtherVersion): AnyPath | undefined {
  try {
    const steps = JSON.parse(path) as unknown;
    const isPath = Array.isArray(steps) && steps.length > 0 && steps.every((step) => typeof step === 'string');
    return isPath ? steps : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The id of another version, which follows from what it says.
 * @example otherId({ path: '["company"]', text: 'Harbour', from: '2026-11-20' }) === otherId({ path: '["company"]', text: 'Harbour', from: '' }) // true
 */
export function otherId({ path, text }: OtherVersion): string {
  return checksum(JSON.stringify([path, text]));
}

const isSame = (a: OtherVersion, b: OtherVersion): boolean => a.path === b.path && a.text === b.text;

/** Whether the field says that already. */
function isSettled(interview: Interview, other: OtherVersion): boolean {
  const path = pathOf(other);
  const here = path === undefined ? undefined : valueAt(interview, path);
  if (path === undefined || (typeof here !== 'string' && typeof here !== 'number')) return false;
  return whichStays(path, String(here), other.text) === 'ours';
}

/**
 * The interview with more of what other copies say, but for what it says itself or has among them already.
 * @param others by their ids; one whose id is taken gets another that follows from it
 */
export function withOthers(interview: Interview, others: readonly (readonly [string, OtherVersion])[]): Interview {
  const kept = new Map(Object.entries(interview.otherVersions));
  for (const [wanted, other] of others) {
    if ([...kept.values()].some((each) => isSame(each, other)) || isSettled(interview, other)) continue;
    let id = wanted;
    while (kept.has(id)) id = id === wanted ? otherId(other) : `${id}-`;
    kept.set(id, other);
  }
  return { ...interview, otherVersions: Object.fromEntries(kept) };
}

/**
 * The value of a field as another version says it, if the interview can take it: a number where there is one, else text.
 * @returns the path and the value; undefined when the field has gone, or cannot hold it
 */
export function valueOf(
  interview: Interview,
  other: OtherVersion,
): { readonly path: AnyPath; readonly value: unknown } | undefined {
  const path = pathOf(other);
  if (path === undefined) return undefined;
  const value = typeof valueAt(interview, path) === 'number' ? Number(other.text) : other.text;
  try {
    const changed = withField(interview, path as ['company'], value as string);
    return parseInterview(JSON.stringify(changed)).kind === 'ok' ? { path, value } : undefined;
  } catch {
    return undefined;
  }
}
