import { describe, expect, test } from 'vitest';
import { parsePeople } from '../../../../../src/domain/people/paste/parse-people.ts';
import { placePeople } from '../../../../../src/domain/people/paste/place-people.ts';
import { EMPTY_PERSON, type Person } from '../../../../../src/domain/record/person.ts';
import { frozen } from '../../../helpers/frozen.ts';

const card = (facts: Partial<Person>): Person => ({ ...EMPTY_PERSON, ...facts });
const place = (text: string, people: Record<string, Person> = {}, onto = '') =>
  placePeople(frozen(parsePeople(text)), frozen(people), onto);

test('a remark below a name goes to the notes, with whose it is', () => {
  expect(place('Maya Chen, lead\nOrganizer')).toEqual({
    cards: [{ id: undefined, facts: { name: 'Maya Chen', role: 'lead' } }],
    ...{ offered: [], rest: 'Maya Chen: Organizer', differs: false },
  });
});

test.each([
  ['Maya Chen (they/them), design lead', 'Maya Chen (they/them), design lead'],
  ['Maya Chen\nmaya.chen@example.org\nCell: 416 555 0134', 'Maya Chen: Cell: 416 555 0134'],
  ['Maya Chen <maya@example.org>\ndeclined\nSam Rivera <sam@example.org>', 'Maya Chen: declined'],
  ['10:30 Maya Chen, CTO', '10:30 Maya Chen, CTO'],
  ['Title: Lead\nThey decide next week.', 'Title: Lead\nThey decide next week.'],
  [
    'Attendees\nMaya Chen <maya@example.org>; Sam Rivera, planner (optional)',
    'Attendees\nSam Rivera, planner (optional)',
  ],
])('of %j, what has no place on a card is in the notes word for word', (text, rest) => {
  expect(place(text).rest).toBe(rest);
});

test.each([
  'Maya Chen, design lead\nmaya.chen@example.org\n416 555 0134',
  '1. Maya Chen, design lead\n2. Sam Rivera <mailto:sam@example.org>',
  'Maya Chen (CTO) and Sam Rivera (planner)',
])('of %j the cards hold every word, and the notes get nothing', (text) => {
  expect(place(text).rest).toBe('');
});

describe('onto a card', () => {
  const MAYA = card({ name: 'Maya', role: 'the one with the fog', phone: '416 555 0100' });

  test('goes what is not there yet, and what stands there stays', () => {
    const text = 'Maya Chen\nDesign lead\nmaya.chen@example.org\n416 555 0134';
    expect(place(text, { p1: MAYA }, 'p1')).toEqual({
      cards: [{ id: 'p1', facts: { name: 'Maya Chen', email: 'maya.chen@example.org' } }],
      offered: [],
      rest: 'Maya Chen: Design lead\nMaya Chen: 416 555 0134',
      differs: true,
    });
  });

  test('a name that is written otherwise stays as it was typed', () => {
    const { cards, rest } = place('Maya Chen <maya@example.org>', { p1: card({ name: 'MAYA' }) }, 'p1');
    expect(cards).toEqual([{ id: 'p1', facts: { email: 'maya@example.org' } }]);
    expect(rest).toBe('Maya Chen <maya@example.org>');
  });

  test('goes what is found about somebody of the same whole name and no other address, open or not', () => {
    const people = { p1: card({ name: 'Maya Chen', role: 'fog' }) };
    expect(place('Maya Chen, design lead\n416 555 0134', people)).toMatchObject({
      cards: [{ id: 'p1', facts: { phone: '416 555 0134' } }],
      ...{ rest: 'Maya Chen, design lead', differs: true },
    });
    const other = { p1: card({ name: 'Maya Chen', email: 'other@example.org' }), p2: card({ name: 'Sam' }) };
    expect(place('Maya Chen <maya@example.org>\nSam, planner', other).cards.map(({ id }) => id)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('goes one fact of each kind, though somebody is named twice', () => {
    const { cards, rest } = place('Maya Chen, lead\nMaya Chen, planner', { p1: card({ name: 'Maya Chen' }) });
    expect(cards).toEqual([
      { id: 'p1', facts: { role: 'lead' } },
      { id: 'p1', facts: {} },
    ]);
    expect(rest).toBe('Maya Chen, planner');
  });

  test('somebody else does not go', () => {
    expect(place('Sam Rivera, planner', { p1: MAYA }, 'p1').cards[0]?.id).toBeUndefined();
    expect(place('Mayana Chen, planner', { p1: MAYA }, 'p1').cards[0]?.id).toBeUndefined();
    expect(place('Sam Rivera, planner', {}, '__proto__').cards[0]?.id).toBeUndefined();
  });
});

test('the same text read again makes nobody anew, and what is left of it stays as it is', () => {
  const first = place('Maya Chen (they/them), design lead\nSam Rivera, planner');
  const people = Object.fromEntries(first.cards.map(({ facts }, at) => [`p${String(at)}`, card(facts)]));
  const again = place(first.rest, people);
  expect(again).toMatchObject({ cards: [{ id: 'p0', facts: {} }], rest: first.rest, differs: false });
});

test('a line about somebody who has a card is not offered', () => {
  expect(place('met Maya (design lead) and Tom from HR').offered).toHaveLength(1);
  expect(place('met Maya (design lead) and Tom from HR', { p1: card({ name: 'Maya' }) }).offered).toEqual([]);
});
