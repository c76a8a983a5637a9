import type { ReviewRule } from './finding.ts';
import { plainly } from './words-in.ts';

type Fault = { readonly field: string; readonly message: string };

/** The checks that count to a limit, and those that know whom or what a finding is about. */
const COUNTING = /^(?:fewest|most|same)-/;
const ABOUT_ANOTHER = /-of-another$|-misspelt$/;

/**
 * What is wrong with a rule, in words for its author; undefined when nothing is.
 * @example ruleFault({ id: 'pay', reason: 'Pay can wait.' })?.field // 'check'
 */
export function ruleFault({ check, limit, phrases, except, atLeast, ...reasons }: ReviewRule): Fault | undefined {
  if ((check === undefined) === (phrases === undefined)) {
    return { field: 'check', message: 'or phrases are needed, and not both: name a check, or list the phrases' };
  }
  if (check === undefined ? limit !== undefined : COUNTING.test(check) !== (limit !== undefined)) {
    return {
      field: 'limit',
      message: 'is the number that a check counts to: give it to those that count, and to no other',
    };
  }
  const isExcepted = except !== undefined && check !== 'no-job';
  if (phrases === undefined && (isExcepted || atLeast !== undefined)) {
    return { field: isExcepted ? 'except' : 'atLeast', message: 'needs phrases: list them, or remove it' };
  }
  if (reasons.reasonIfSent !== undefined && check !== 'shared-sentence') {
    return { field: 'reasonIfSent', message: 'is for shared-sentence, which knows of another note: remove it' };
  }
  const [capital] = [...(phrases ?? []), ...(except ?? [])].filter((phrase) => phrase !== plainly(phrase));
  if (capital !== undefined) {
    return { field: 'phrases', message: `are compared in small letters without accents: write "${plainly(capital)}"` };
  }
  const [lost] = (except ?? []).filter((harmless) => phrases?.some((phrase) => harmless.includes(phrase)) === false);
  if (lost !== undefined) {
    return { field: 'except', message: `has "${lost}", which none of the phrases is in: correct it, or remove it` };
  }
  const slot = /\{[^}]*\}/.exec(`${reasons.reason} ${reasons.reasonIfSent ?? ''}`)?.[0];
  if (slot !== undefined && !(slot === '{other}' && check !== undefined && ABOUT_ANOTHER.test(check))) {
    return { field: 'reason', message: `has ${slot}, which this rule knows nothing for: write it without` };
  }
  return undefined;
}
