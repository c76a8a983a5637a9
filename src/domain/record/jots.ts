import type { Interview } from './interview.ts';

/** Where people were jotted down in stage 1, and where stays what cannot be read as a person. */
export const PEOPLE_MET = 'people-met';
/** What they said about following up, where it fits into no field. */
export const FOLLOW_UP_AGREEMENT = 'follow-up-agreement';

/** Every jot of a stage that code knows by its id: without one of them in the content, the build stops. */
export const JOTS_IN_CODE: readonly string[] = [PEOPLE_MET, FOLLOW_UP_AGREEMENT];

/**
 * Whether the worksheet is begun: anything is answered that is no jot of a stage, or a place on a scale is chosen.
 * @example isWorksheetBegun({ ...EMPTY_INTERVIEW, answers: { 'one-word': 'hopeful' } }) // true
 */
export function isWorksheetBegun({ answers, scores }: Pick<Interview, 'answers' | 'scores'>): boolean {
  const answered = Object.entries(answers).filter(([id, text]) => !JOTS_IN_CODE.includes(id) && text.trim() !== '');
  return answered.length + Object.keys(scores).length > 0;
}
