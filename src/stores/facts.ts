/* The room of the facts: what an interview is, when it was and where it stands. */
import type { WriteResult } from '../browser/local-storage.ts';
import type { Fact, Interview } from '../domain/record/interview.ts';
import { changeIn, interviewRecord } from './record/current.ts';

/** The facts that can be set at once, text or not. */
export type Facts = Pick<Interview, Fact | 'kind' | 'outcome'>;

/** Writes one plain fact about the current interview, such as its date. */
export function writeFact(field: Fact, text: string): void {
  interviewRecord.change([field], text, 'soon');
}

/**
 * Changes some facts of an interview, the current one or another.
 * @returns whether that is saved; the trouble of the current one is told by its record instead
 */
export function changeFacts(id: string, facts: Partial<Facts>): WriteResult {
  return changeIn(id, (set) => {
    for (const field of Object.keys(facts) as (keyof Facts)[]) {
      const value = facts[field];
      if (value !== undefined) set([field], value);
    }
  });
}
