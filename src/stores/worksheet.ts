import { withScore } from '../domain/interview-changes.ts';
import type { Score } from '../domain/interview.ts';
import { interviewRecord } from './interview.ts';

/** Chooses a place on the scale, or none (`undefined`). */
export function chooseScore(id: string, score: Score | undefined): void {
  interviewRecord.change(`scores/${id}`, (record) => withScore(record, id, score), 'now');
}
