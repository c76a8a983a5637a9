import type { AgreementAnswer, Channel } from '../../domain/record/agreement.ts';

export const AGREEMENT = {
  legend: 'What they said',
  more: 'Who to ask, how, and the exact date',
  with: 'Who to ask',
  someone: 'Not said',
  channelLegend: 'How',
  channels: { email: 'Email', phone: 'Phone', other: 'Another way' } satisfies Record<Channel, string>,
  answerLegend: 'When',
  answers: {
    'decide-by': 'They decide by …',
    'check-in': 'I can check in on …',
    'would-not-say': 'They wouldn’t say',
  } satisfies Record<AgreementAnswer, string>,
  said: { label: 'They decide by', help: '“By Friday” or “in two weeks” will do.' },
  date: 'Or pick the date',
} as const;
