import type { Interview, Kind, Outcome } from '../../domain/record/interview.ts';

/** What is offered beside an interview for what it has come to, or for how they met. */
export const OFFERED = {
  outcomes: {
    'next-round': 'Prepare for the next round',
    no: 'What helps when you hear no',
    withdrew: 'How to withdraw well',
    offer: 'What to do when you hear yes',
  } satisfies Record<Exclude<Outcome, 'waiting'>, string>,
  kinds: {
    phone: 'What is different after a phone interview',
    video: 'Did you record your answers, with nobody there?',
  } satisfies Record<Exclude<Kind, 'in-person'>, string>,
} as const;

export type Offered = keyof typeof OFFERED.outcomes | keyof typeof OFFERED.kinds;

/**
 * What to offer for an interview in a list, and its words: what it has come to comes before how they met, and a video
 * call is as most people expect it.
 * @example offeredFor({ outcome: 'offer', kind: 'phone' }) // ['offer', 'What to do when you hear yes']
 */
export function offeredFor({
  outcome,
  kind,
}: Pick<Interview, 'outcome' | 'kind'>): readonly [Offered, string] | undefined {
  if (outcome !== 'waiting') return [outcome, OFFERED.outcomes[outcome]];
  return kind === 'phone' ? [kind, OFFERED.kinds[kind]] : undefined;
}
