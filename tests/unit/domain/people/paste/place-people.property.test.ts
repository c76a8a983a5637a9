import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeople } from '../../../../../src/domain/people/paste/parse-people.ts';
import { placePeople } from '../../../../../src/domain/people/paste/place-people.ts';
import { EMPTY_PERSON, type Person } from '../../../../../src/domain/record/person.ts';
import { anyText } from '../../../helpers/arbitraries.ts';
import { frozen } from '../../../helpers/frozen.ts';
import { pastes } from '../../../helpers/pastes.ts';

const card = (facts: Partial<Person>): Person => ({ ...EMPTY_PERSON, ...facts });

function everyWord(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words of a text, apart from what is no word: list numbers, the beginnings of links, and what joins two people. */
function words(text: string): readonly string[] {
  const bare = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029;；]/)
    .map((line) => line.replaceAll(/(^|,)\s*\d{1,2}[.)]\s/g, '$1'))
    .join('\n')
    .replaceAll(/(^|[^\p{L}\p{N}\p{M}])(?:mailto|tel):/giu, '$1 ');
  return everyWord(bare).filter((word) => !/^(?:and|et|und|y)$/i.test(word));
}

function expectNothingLost(text: string, people: Record<string, Person>, onto: string): void {
  const { cards, rest } = placePeople(frozen(parsePeople(text)), frozen(people), onto);
  const after = new Map<string, Partial<Person>>(Object.entries(people));
  cards.forEach(({ id, facts }, at) => {
    const key = id ?? `new ${String(at)}`;
    after.set(key, { ...after.get(key), ...facts });
  });
  const found = new Set(everyWord([rest, ...[...after.values()].flatMap((each) => Object.values(each))].join('\n')));
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
