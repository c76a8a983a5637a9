import { expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { whomToAsk } from '../../../../src/domain/record/whom-to-ask.ts';
import { frozen } from '../../helpers/frozen.ts';

const maya = { ...EMPTY_PERSON, name: 'Maya Chen' };
const sam = { ...EMPTY_PERSON, name: 'Sam Rivera' };

test('a message goes to the point of contact, whatever they said about being contacted', () => {
  const people = frozen({ k3v9q1: maya, '9xw20d': { ...sam, contact: 'declined' as const } });
  expect(whomToAsk({ people, agreement: { ...EMPTY_AGREEMENT, with: '9xw20d' } })).toBe('9xw20d');
});

test('without one, it goes to the first person met who has a name and did not decline', () => {
  const people = frozen({ a: EMPTY_PERSON, b: { ...sam, contact: 'declined' as const }, c: maya });
  expect(whomToAsk({ people, agreement: EMPTY_AGREEMENT })).toBe('c');
  expect(whomToAsk({ people, agreement: { ...EMPTY_AGREEMENT, with: 'gone' } })).toBe('c');
  expect(whomToAsk({ people: {}, agreement: EMPTY_AGREEMENT })).toBe('');
});
