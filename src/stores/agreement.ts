/* The room of the agreement: what was said about following up. */
import type { Agreement } from '../domain/record/agreement.ts';
import { interviewRecord } from './record/current.ts';

/** Writes part of what was agreed about following up. What is written at once belongs together, as words and their day. */
export function writeAgreement(part: Partial<Agreement>): void {
  interviewRecord.changeTogether((set) => {
    for (const field of Object.keys(part) as (keyof Agreement)[]) {
      const value = part[field];
      if (value !== undefined) set(['agreement', field], value);
    }
  }, 'soon');
}
