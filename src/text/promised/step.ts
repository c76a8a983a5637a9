import { shortened } from '../../domain/record/shortened.ts';
import type { Interview } from '../../domain/record/interview.ts';

/** Sending something promised, as a step among others. */
export const PROMISED_STEP = {
  step: (what: string): string => `Send what you promised: ${what}`,
  by: (step: string, date: string): string => `${step}, by ${date}`,
  whyToday: 'You promised to send this today, so do it before you turn to anything else.',
  whyLate: (date: string): string => `You promised to send this by ${date}, so send it as soon as you can.`,
  whyAnyDay: 'You gave no day for this, so send it while they still expect it.',
  promisedTo: (name: string): string =>
    name === '' ? 'You promised to send this at the interview.' : `You promised to send this to ${name}.`,
} as const;

/** A step is one line on a phone or two. */
const LONGEST_STEP = 80;

/** Sending one thing that was promised, as a step among others. */
export function promisedStep({ promised }: Pick<Interview, 'promised'>, id: string): string {
  return PROMISED_STEP.step(shortened((promised[id]?.what ?? '').trim(), LONGEST_STEP));
}

/**
 * Where the message is written that goes with one thing promised.
 * @param messages the address of the page of messages
 * @example promisedHref('/follow-up/', 'm2x8t4') // '/follow-up/?kind=promised&to=m2x8t4'
 */
export function promisedHref(messages: string, id: string): string {
  return `${messages}?kind=promised&to=${encodeURIComponent(id)}`;
}

/** To whom one thing was promised, in a sentence. */
export function whoItIsFor({ promised, people }: Interview, id: string): string {
  return PROMISED_STEP.promisedTo((people[promised[id]?.to ?? '']?.name ?? '').trim());
}
