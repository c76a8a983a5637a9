import type { Interview } from './interview.ts';
import { latestFirst } from './latest-first.ts';

const sameName = (company: string): string => company.trim().toLowerCase();

/**
 * The interview from which to prepare for a further round at the same company: the current one once its outcome is a next
 * round, else the one that it follows, else the latest other one with a company of the same name.
 * @param currentId the interview that is open
 * @param interviews every interview by its id, archived ones included
 * @returns its id; undefined when this is the first round as far as is known
 * @example roundBefore('b', new Map([['a', HARBOUR], ['b', { ...HARBOUR, follows: 'a' }]])) // 'a'
 */
export function roundBefore(currentId: string, interviews: ReadonlyMap<string, Interview>): string | undefined {
  const current = interviews.get(currentId);
  if (current === undefined) return undefined;
  if (current.outcome === 'next-round') return currentId;
  if (current.follows !== currentId && interviews.has(current.follows)) return current.follows;
  const company = sameName(current.company);
  if (company === '') return undefined;
  const [latest] = [...interviews]
    .filter(([id, other]) => id !== currentId && sameName(other.company) === company)
    .sort(([, a], [, b]) => latestFirst(a, b));
  return latest?.[0];
}
