import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeople } from '../../../../../src/domain/people/paste/parse-people.ts';
import { placePeople } from '../../../../../src/domain/people/paste/place-people.ts';
import { EMPTY_PERSON, type Person } from '../../../../../src/domain/record/person.ts';
import { anyText } from '../../../helpers/arbitraries.ts';
import { frozen } from '../../../helpers/frozen.ts';
import { pastes } from '../../../helpers/pastes.ts';

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

  test('somebody else does not go', () => {
    expect(place('Sam Rivera, planner', { p1: MAYA }, 'p1').cards[0]?.id).toBeUndefined();
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

/** The words of a text, apart from what is no word: list numbers, the beginnings of links, and what joins two people. */
function words(text: string): readonly string[] {
  const bare = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029;；]/)
    .map((line) => line.replaceAll(/(^|,)\s*\d{1,2}[.)]\s/g, '$1'))
    .join('\n')
    .replaceAll(/(?:mailto|tel):/gi, ' ');
  return (bare.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !/^(?:and|et|und|y)$/i.test(word));
}

function expectNothingLost(text: string, people: Record<string, Person>, onto: string): void {
  const { cards, rest } = place(text, people, onto);
  const after = new Map<string, Partial<Person>>(Object.entries(people));
  cards.forEach(({ id, facts }, at) => {
    const key = id ?? `new ${String(at)}`;
    after.set(key, { ...after.get(key), ...facts });
  });
  const found = new Set(
    [...after.values()].flatMap((each) => words(Object.values(each).join('\n'))).concat(words(rest)),
  );
  expect(words(text).filter((word) => !found.has(word))).toEqual([]);
  const stood = Object.entries(people).flatMap(([id, before]) =>
    Object.entries(before).map(([field, value]) => [value ?? '', after.get(id)?.[field as 'name'] ?? ''] as const),
  );
  expect(stood.filter(([before, now]) => !now.startsWith(before))).toEqual([]);
}

test.each(pastes().map(({ file, title, text }) => [`${file}: ${title}`, text] as const))(
  'every word of a pasted text is on a card or in the notes: %s',
  (_, text) => {
    expectNothingLost(text, {}, '');
  },
);

const PIECES = [
  ...[
    'Maya Chen',
    'Maya',
    'Chen, Maya',
    'Sam Rivera',
    'Dr. Amy Ng',
    '王小明',
    'Jean-Luc O’Neill',
    'Maya Chen Organizer',
  ],
  ...[
    'design lead',
    'Head of planning',
    'Title: ',
    'Organizer',
    'declined',
    'they/them',
    '(she/her)',
    'Attendees',
    'To: ',
  ],
  ...[
    'maya@example.org',
    '<maya.chen@example.org>',
    'mailto:sam@example.org?subject=Hi',
    '416 555 0134',
    'cell ',
    'Office: ',
  ],
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    ', ',
    ', ',
    '; ',
    ' - ',
    ' and ',
    ' (',
    ') ',
    ': ',
    ' ',
    '10:30 ',
    '1. ',
    '\n--\n',
    'PhD',
  ],
];

test('every word of any text is on a card or in the notes, and nothing on a card is replaced', () => {
  const nearlyPeople = fc
    .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, anyText), { maxLength: 24 })
    .map((pieces) => pieces.join(''));
  const people = fc.constantFrom<Record<string, Person>>(
    {},
    { p1: EMPTY_PERSON },
    { p1: card({ name: 'Maya', role: 'my own words', phone: '1' }) },
    { p1: card({ name: 'Maya Chen', email: 'other@example.org' }), p2: card({ name: 'Sam Rivera' }) },
  );
  fc.assert(fc.property(nearlyPeople, people, fc.constantFrom('', 'p1'), expectNothingLost), { numRuns: 2000 });
});
