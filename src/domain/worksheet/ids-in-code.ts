import { NEXT_TIME_QUESTIONS } from './next-time.ts';

/** What was left unsaid is offered for the note. */
export const LEFT_UNSAID = 'left-unsaid';
/** The topic shared with each person is offered for the note. */
export const SHARED_MOMENTS = 'shared-moments';
/** For a further round: what they asked in the one before, and what is still to be clarified with them. */
export const QUESTIONS_ASKED = 'questions-they-asked';
export const TO_CLARIFY = 'to-clarify';
/** Besides the scales: what a choice between two companies turns on. */
export const COMPARED_QUESTIONS: readonly string[] = ['gut-feeling', 'red-flags', TO_CLARIFY];

/** Every question of the worksheet that code knows by its id: without one of them in the content, the build stops. */
export const QUESTIONS_IN_CODE: readonly string[] = [
  ...NEXT_TIME_QUESTIONS,
  ...COMPARED_QUESTIONS,
  LEFT_UNSAID,
  SHARED_MOMENTS,
  QUESTIONS_ASKED,
];
