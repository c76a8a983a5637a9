import type { AgreementAnswer, Channel } from '../../domain/record/agreement.ts';

export const AGREEMENT = {
  legend: 'What they said',
  with: 'With whom',
  someone: 'Not said',
  channelLegend: 'How',
  channels: { email: 'Email', phone: 'Phone', other: 'Another way' } satisfies Record<Channel, string>,
  answerLegend: 'When',
  answers: {
    'decide-by': 'They decide by …',
    'check-in': 'I may check in on …',
    'would-not-say': 'They would not say',
  } satisfies Record<AgreementAnswer, string>,
  said: { label: 'The day, as they said it', help: '“By Friday”, “in two weeks” or “December 4” will do.' },
  date: 'Or pick the date',
  understood: (date: string): string => `That is ${date}.`,
  unclear: 'This is kept as you typed it. Pick a date as well, so that the site can count from it.',
  beforeInterview: 'This date is before the interview. It is kept, but the site does not count from it.',
  wouldNotSay: 'Then you can ask six business days after the interview.',
} as const;
