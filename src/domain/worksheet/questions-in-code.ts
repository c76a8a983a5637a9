import { LEFT_UNSAID, QUESTIONS_ASKED, SHARED_MOMENTS, TO_CLARIFY } from './ids-in-code.ts';
import { NEXT_TIME_QUESTIONS } from './next-time.ts';

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
