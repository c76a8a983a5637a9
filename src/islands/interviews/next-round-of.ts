import type { Interview } from '../../domain/record/interview.ts';
import { addInterview } from '../../stores/interviews/manage-interviews.ts';
import { changeFacts } from '../../stores/facts.ts';
import { INTERVIEWS } from '../../text/interviews/interviews.ts';

type ById = ReadonlyMap<string, Interview>;

/** So many rounds there are from the first to this one. */
function roundsTo(interview: Interview | undefined, byId: ById, seen: readonly Interview[] = []): number {
  return interview === undefined || seen.includes(interview)
    ? seen.length
    : roundsTo(byId.get(interview.follows), byId, [...seen, interview]);
}

/**
 * Adds the round after this interview, says so there, and makes the new one the current one.
 * @returns its id, or undefined when it could not be added
 */
export function addRoundAfter(id: string, interview: Interview, byId: ById): string | undefined {
  changeFacts(id, { outcome: 'next-round' });
  return addInterview({
    ...{ company: interview.company, jobTitle: interview.jobTitle, follows: id },
    round: INTERVIEWS.roundNumber(roundsTo(interview, byId) + 1),
  });
}
