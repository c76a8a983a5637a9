import { withScore } from '../domain/record/interview-changes.ts';
import type { Score } from '../domain/record/interview.ts';
import { interviewRecord } from './record/current.ts';

/** Chooses a place on the scale, or none (`undefined`). */
export function chooseScore(id: string, score: Score | undefined): void {
  interviewRecord.change(`scores/${id}`, (record) => withScore(record, id, score), 'now');
}
