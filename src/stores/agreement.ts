/* The room of the agreement: what was said about following up. */
import type { Agreement } from '../domain/record/agreement.ts';
import { interviewRecord } from './record/current.ts';

/** Writes part of what was agreed about following up. Each field is a change of its own. */
export function writeAgreement(part: Partial<Agreement>): void {
  for (const field of Object.keys(part) as (keyof Agreement)[]) {
    const value = part[field];
    if (value !== undefined) interviewRecord.change(['agreement', field], value, 'soon');
  }
}
