import { readFileSync } from 'node:fs';
import { INTERVIEW_VERSION } from '../../../src/domain/record/interview.ts';

/** The text of a stored document that some released version wrote. */
export function fixture(name: `${'interview' | 'settings'}-v${number}`): string {
  return readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
}

/** The name of an interview as this version writes it. */
export const NEWEST_INTERVIEW = `interview-v${INTERVIEW_VERSION}` as const;
