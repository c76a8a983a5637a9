import type { Outcome } from '../../domain/record/interview.ts';
import type { SentBy } from '../../domain/record/note.ts';

const BY = { email: 'by email', card: 'as a card', linkedin: 'on LinkedIn' } as const;

/* Once a message is sent: when and how, to be corrected. */
export const SENT = {
  sentOn: (date: string, by: SentBy | null): string => {
    if (by === 'phone') return `You called on ${date}.`;
    return by === null || by === 'other' ? `Sent on ${date}.` : `Sent on ${date}, ${BY[by]}.`;
  },
  called: (name: string): string => (name === '' ? 'Marked as called.' : `You called ${name}.`),
  /** What is noted about the interview because such a message was sent. */
  outcomes: {
    waiting: '',
    'next-round': '',
    offer: 'We’ve marked this interview as “Offer”.',
    no: 'We’ve marked this interview as “No”.',
    withdrew: 'We’ve marked this interview as “I withdrew”.',
  } satisfies Record<Outcome, string>,
  how: 'How you sent it',
  ways: {
    email: 'By email',
    card: 'As a card',
    linkedin: 'On LinkedIn',
    phone: 'By phone',
    other: 'Another way',
  } satisfies Record<SentBy, string>,
  notNoted: 'Not recorded',
} as const;
