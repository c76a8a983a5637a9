import type { AgreementAnswer, Channel } from '../../domain/record/agreement.ts';

export const AGREEMENT = {
  legend: 'What they said',
  more: 'With whom, how, and the exact date',
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
  said: { label: 'They decide by', help: '“By Friday” or “in two weeks” will do.' },
  date: 'Or pick the date',
} as const;
