import type { Interview } from '../../domain/record/interview.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';

/**
 * The interview that is opened when the open one goes: the latest that is not in the archive, else the latest of those.
 * @param byId the interviews that are left
 * @returns its id; undefined when none is left
 */
export function latestOpen(byId: ReadonlyMap<string, Interview>): string | undefined {
  const all = [...byId].sort(([, a], [, b]) => latestFirst(a, b));
  const [latest] = [...all.filter(([, { archivedOn }]) => archivedOn === ''), ...all];
  return latest?.[0];
}
