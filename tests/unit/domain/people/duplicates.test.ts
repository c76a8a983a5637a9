import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicatesIn, leftOfTwo, mergePeople } from '../../../../src/domain/people/duplicates.ts';
import { EMPTY_PERSON, PERSON_FIELDS, type Person } from '../../../../src/domain/record/person.ts';
import { anyPerson } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';

const person = (facts: Partial<Person>): Person => frozen({ ...EMPTY_PERSON, ...facts });
const isPair = (one: Partial<Person>, other: Partial<Person>): boolean => {
  const there = duplicatesIn(frozen({ a: person(one), b: person(other) })).length;
  const back = duplicatesIn(frozen({ a: person(other), b: person(one) })).length;
  expect(back).toBe(there);
  return there === 1;
};

describe('two cards look like one person with', () => {
  test.each<[what: string, one: Partial<Person>, other: Partial<Person>]>([
    ['the same address', { name: 'Maya', email: 'M@example.org ' }, { name: 'Ms Chen', email: 'm@Example.org' }],
    ['the same number', { name: 'Maya', phone: '416-555-0199' }, { name: 'Chen', phone: '(416) 555.0199' }],
    ['a number with its country', { phone: '+1 416 555 0199' }, { phone: '416-555-0199' }],
    ['a number without its zero', { phone: '+44 (0)20 7946 0958' }, { phone: '020 7946 0958' }],
    ['a zero between brackets', { phone: '+44 (0)20 7946 0958' }, { phone: '+44 20 7946 0958' }],
    ['two zeros for a plus', { phone: '0044 20 7946 0958' }, { phone: '+44 20 7946 0958' }],
    ['wide digits', { phone: '４１６５５５０１９９' }, { phone: '4165550199' }],
    ['the same name', { name: 'Maya Chen' }, { name: 'maya  CHEN' }],
    ['the same name without accents', { name: 'José O’Neill' }, { name: "Jose O'Neill" }],
    ['the same name with two letters for one', { name: 'Jürgen Groß' }, { name: 'Juergen Gross' }],
    ['the same name without its marks', { name: 'Søren Wałęsa' }, { name: 'Soren Walesa' }],
    ['a given name with two letters for one', { name: 'Joerg' }, { name: 'Jörg Schäfer' }],
    ['the same name in another order', { name: 'Chen, Maya' }, { name: 'Maya Chen' }],
    ['the same name with a title', { name: 'Dr. Amy Ng' }, { name: 'Amy Ng' }],
    [
      'the same name and two addresses',
      { name: 'Amy Ng', email: 'a@example.org' },
      { name: 'Amy Ng', email: 'b@example.org' },
    ],
    ['the given name', { name: 'Maya' }, { name: 'Maya Chen', email: 'm@example.org' }],
    ['the given name behind a title', { name: 'Amy' }, { name: 'Dr Amy Ng' }],
    ['a given name that goes last', { name: '太郎' }, { name: '山田 太郎' }],
    ['a given name with no space before it', { name: '小明' }, { name: '王小明' }],
    ['a Korean given name', { name: '민준' }, { name: '김민준' }],
  ])('%s', (_, one, other) => {
    expect(isPair(one, other)).toBe(true);
  });
});

describe('two cards are two people with', () => {
  test.each<[what: string, one: Partial<Person>, other: Partial<Person>]>([
    ['nothing on them', {}, {}],
    [
      'one given name and two addresses',
      { name: 'Maya', email: 'a@example.org' },
      { name: 'Maya Chen', email: 'b@example.org' },
    ],
    ['one given name and two family names', { name: 'Maya Chen' }, { name: 'Maya Rivera' }],
    ['the family name alone', { name: 'Chen' }, { name: 'Maya Chen' }],
    ['the family name alone, first', { name: '王' }, { name: '王小明' }],
    ['extensions of their own', { phone: '416 555 0199 x1' }, { phone: '416 555 0199 x2' }],
    ['a short number at the end of a long one', { phone: '555 0199' }, { phone: '416 555 0199' }],
    [
      'only white space and marks in common',
      { name: ' ', email: ' ', phone: '-' },
      { name: ' ', email: ' ', phone: '-' },
    ],
    ['vowels of their own', { name: 'राम' }, { name: 'रम' }],
    ['only a title in common', { name: 'Dr.' }, { name: 'Dr. Ng' }],
    ['the same job', { role: 'Design lead' }, { role: 'Design lead' }],
  ])('%s', (_, one, other) => {
    expect(isPair(one, other)).toBe(false);
  });
});

test('every pair is told once, in the order of the cards', () => {
  const people = frozen({
    a: person({ name: 'Maya' }),
    b: person({ name: 'Sam' }),
    c: person({ name: 'Maya Chen' }),
    d: person({ name: 'CHEN Maya' }),
  });
  expect(duplicatesIn(people)).toEqual([
    ['a', 'c'],
    ['c', 'd'],
  ]);
});

test('two cards in one say what either says', () => {
  expect(
    mergePeople(
      person({ name: 'Maya', pronounced: 'MY-ah', email: 'm@example.org', asked: 'Why us' }),
      person({ name: 'Maya Chen', role: 'Lead', phone: '416-555-0199', moment: 'buses', contact: 'agreed' }),
    ),
  ).toEqual({
    ...{
      name: 'Maya Chen',
      greeting: '',
      pronounced: 'MY-ah',
      role: 'Lead',
      email: 'm@example.org',
      phone: '416-555-0199',
    },
    ...{ asked: 'Why us', moment: 'buses', contact: 'agreed' },
  });
});

test('where two cards say something else, both stay, each once', () => {
  const kept = person({ role: 'Lead', email: 'm@example.org', asked: 'Why us', moment: 'buses' });
  const other = person({ role: 'Design', email: 'M@Example.org', asked: 'Why now', moment: 'buses ' });
  const merged = mergePeople(kept, other);
  expect(merged).toMatchObject({
    role: 'Lead; Design',
    email: 'm@example.org',
    asked: 'Why us\nWhy now',
    moment: 'buses',
  });
  expect(mergePeople(frozen(merged), other)).toEqual(merged);
});

test('the greeting that was kept stays, and another fills its place while there is none', () => {
  expect(mergePeople(person({ greeting: 'Maya' }), person({ greeting: 'Ms. Chen' })).greeting).toBe('Maya');
  expect(mergePeople(person({ greeting: ' ' }), person({ greeting: 'Ms. Chen' })).greeting).toBe('Ms. Chen');
});

test('of two cards, what the one made of them has no place for is a line for the notes', () => {
  expect(leftOfTwo(person({ name: 'Maya Mueller' }), person({ name: 'Maya Müller-Chen' }))).toBe(
    'Maya Müller-Chen: Maya Mueller',
  );
  expect(
    leftOfTwo(person({ name: 'Maya', greeting: 'Maya' }), person({ name: 'Maya Chen', greeting: 'Ms. Chen' })),
  ).toBe('Maya Chen: Ms. Chen');
  expect(leftOfTwo(person({ name: 'Maya' }), person({ name: 'Maya Chen', greeting: 'Maya' }))).toBe('');
});

test('of two names as long as each other the one that was kept stays', () => {
  expect(mergePeople(person({ name: 'Maya Chen' }), person({ name: 'CHEN Maya' })).name).toBe('Maya Chen');
});

test.each([
  ['agreed', 'declined', 'declined'],
  ['declined', 'agreed', 'declined'],
  ['declined', null, 'declined'],
  [null, 'agreed', 'agreed'],
  ['agreed', null, 'agreed'],
  [null, null, null],
] as const)('of %s and %s comes %s', (one, other, both) => {
  expect(mergePeople(person({ contact: one }), person({ contact: other })).contact).toBe(both);
});

test('a card with itself, or with an empty one, is itself, and no line of two cards is lost', () => {
  const lines = (text: string): string[] => text.split(/; |\n/).map((line) => line.trim().toLowerCase());
  fc.assert(
    fc.property(anyPerson, anyPerson, (one, other) => {
      expect(mergePeople(frozen(one), one)).toEqual(one);
      const merged = mergePeople(one, frozen(other));
      for (const field of PERSON_FIELDS.filter((each) => each !== 'name' && each !== 'greeting')) {
        const kept = lines(merged[field]);
        const said = [...lines(one[field]), ...lines(other[field])];
        expect(said.filter((line) => line !== '' && !kept.includes(line))).toEqual([]);
      }
    }),
  );
});

test('of a crowd every pair is told once, with the earlier card first, and whoever shares an address is in a pair', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 6 }), anyPerson, (crowd, someone) => {
      const known = { ...someone, email: 'maya@example.org' };
      const people = frozen(Object.fromEntries([...crowd, known, known].map((each, at) => [`p${String(at)}`, each])));
      const ids = Object.keys(people);
      const pairs = duplicatesIn(people);
      expect(new Set(pairs.map((pair) => pair.join())).size).toBe(pairs.length);
      expect(pairs.filter(([one, other]) => ids.indexOf(one) >= ids.indexOf(other))).toEqual([]);
      expect(pairs).toContainEqual(ids.slice(-2));
    }),
  );
});
