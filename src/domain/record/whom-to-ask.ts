import type { Interview } from './interview.ts';

/**
 * The id of whom a message about the hiring goes to: the point of contact, or else the first person met who did not
 * decline to be contacted; empty when nobody has a name.
 * @example whomToAsk({ people: { k3v9q1: maya, '9xw20d': sam }, agreement: { ...EMPTY_AGREEMENT, with: '9xw20d' } }) // '9xw20d'
 */
export function whomToAsk({ people, agreement }: Pick<Interview, 'people' | 'agreement'>): string {
  if ((people[agreement.with]?.name ?? '') !== '') return agreement.with;
  const met = Object.entries(people).find(([, { name, contact }]) => name !== '' && contact !== 'declined');
  return met?.[0] ?? '';
}
