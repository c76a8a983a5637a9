import type { Channel } from '../../domain/record/agreement.ts';

const CHANNELS = { email: 'by email', phone: 'by phone', other: '' } satisfies Record<Channel, string>;

export const DUE_DATE = {
  day: (date: string): string => `Your day: ${date}.`,
  /** A note may go out as soon as the interview is over: this is its last day, not its first. */
  by: (date: string): string => `Send it by ${date}.`,
  past: (date: string): string => `Your day was ${date}. Late is better than never.`,
  /** With whom and how it was agreed to follow up; empty when neither is known. */
  agreed: (name: string, channel: Channel | null): string => {
    const words = [name, channel === null ? '' : CHANNELS[channel]].filter((each) => each !== '');
    return words.length === 0 ? '' : `Agreed: ${words.join(', ')}.`;
  },
  move: 'Move it',
  noDate: 'Say when the interview was, and your day appears here.',
  noDay: 'The date of the interview is none we know. Correct it, and your day appears here.',
  done: 'Done.',
  doneOn: (date: string): string => `Done on ${date}.`,
  skipped: 'Not for you.',
  over: 'There is nothing to ask now.',
} as const;
