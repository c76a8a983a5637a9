import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Reason, Step } from '../../domain/dates/due-dates.ts';
import type { Channel } from '../../domain/record/agreement.ts';
import { shortened } from '../../domain/record/shortened.ts';
import { reasonInWords } from './plan.ts';

const CHANNELS = { email: ' by email', phone: ' by phone', other: '' } satisfies Record<Channel, string>;

/** Whole names are on the cards of the people. */
const LONGEST_NAME = 24;

export const DUE_DATE = {
  day: (date: string): string => `Ask on ${date}.`,
  /** A note may go out as soon as the interview is over: this is its last day, not its first. */
  by: (date: string): string => `Send it by ${date}.`,
  past: (date: string): string => `This was due on ${date}, so do it today.`,
  /** With whom and how it was agreed to follow up; empty when neither is known. */
  agreed: (name: string, channel: Channel | null): string => {
    const whom = name === '' ? '' : ` ${shortened(name, LONGEST_NAME)}`;
    const how = channel === null ? '' : CHANNELS[channel];
    return whom + how === '' ? '' : `You agreed to ask${whom}${how}.`;
  },
  move: 'Change the day',
  noDate: 'Add the interview date and we’ll work out your day.',
  noDay: 'We can’t read that interview date. Check it and we’ll work out your day.',
  done: 'Done.',
  doneOn: (date: string): string => `Done on ${date}.`,
  skipped: 'You marked this “Not for me”.',
  over: 'There’s nothing to ask now.',
  overtaken: 'It’s time for a later step now, so do this one only if you still want to.',
} as const;

const LONG_DAY = '2026-09-30';
const LONG_REASONS = {
  'thank-you-notes': { kind: 'within-24-hours', by: LONG_DAY, until: '12:30' },
  'follow-up': { kind: 'after-promised-date', by: LONG_DAY },
  'second-follow-up': { kind: 'after-first-follow-up', sent: LONG_DAY },
} as const satisfies Partial<Record<Step, Reason>>;

/** The steps whose day is shown in a stage. */
export type ShownStep = keyof typeof LONG_REASONS;

/** The most that can be said about a step, for which room is kept: without a date, open, and once it is done. */
export function longestDueDate(step: ShownStep): { undated: string; open: string; closed: string } {
  const day = dateInWords(LONG_DAY);
  const agreed = step === 'thank-you-notes' ? '' : DUE_DATE.agreed('Wwwwwwwwwww Wwwwwwwwwwww', 'email');
  const said = step === 'thank-you-notes' ? DUE_DATE.by(day) : DUE_DATE.day(day);
  const parts = [said, reasonInWords(LONG_REASONS[step]), agreed, DUE_DATE.move];
  return { undated: DUE_DATE.noDate, open: parts.join(' '), closed: DUE_DATE.doneOn(day) };
}
