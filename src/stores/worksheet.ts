/* The room of the worksheet: answers, scores, and what of it was practised for next time. */
import type { WriteResult } from '../browser/local-storage.ts';
import type { Score } from '../domain/record/interview.ts';
import { changeIn, interviewRecord } from './record/current.ts';

/** Writes an answer of the worksheet; saved once the typing pauses. An empty one is no answer. */
export function writeAnswer(id: string, text: string): void {
  interviewRecord.change(['answers', id], text === '' ? undefined : text, 'soon');
}

/** Chooses a place on the scale, or none (`undefined`). */
export function chooseScore(id: string, score: Score | undefined): void {
  interviewRecord.change(['scores', id], score, 'now');
}

/**
 * Ticks a line off as practised, or not (`undefined`), in the interview in which it was written.
 * @returns whether that is saved
 */
export function markPractised(interviewId: string, id: string, line: string | undefined): WriteResult {
  return changeIn(interviewId, (set) => {
    set(['practised', id], line);
  });
}
