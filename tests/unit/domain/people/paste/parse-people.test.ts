import { describe, expect, test } from 'vitest';
import { parsePeople } from '../../../../../src/domain/people/paste/parse-people.ts';
import { pastes } from '../../../helpers/pastes.ts';

const inShort = (person: { name: string; role: string; email: string; phone: string }): string =>
  [person.name, person.role, person.email, person.phone].join(' | ').replace(/[ |]+$/, '');

describe.each(pastes())('$file: $title', ({ text, people, lines }) => {
  const found = parsePeople(text);
  const offered = found.lines.flatMap((line) => (line.kind === 'maybe' ? [line] : []));

  test('holds these people for certain, and these lines to take or leave', () => {
    const wanted = people.map((line) =>
      line
        .split('|')
        .map((part) => part.trim())
        .join(' | '),
    );
    expect(found.people.map(inShort)).toEqual(wanted);
    expect(offered.map((line) => line.text.trim())).toEqual(lines.map((line) => line.text.trim()));
  });

  test('puts no name and no address on the card of a line that are not in it', () => {
    for (const { text: line, person } of offered) {
      const { names } = lines.find((each) => each.text.trim() === line.trim()) ?? { names: [] };
      if (person.name !== '' && names.length > 0) expect(names.some((each) => each.includes(person.name))).toBe(true);
      expect(line).toContain(person.email);
    }
  });
});

test('there are enough texts, people and lines in them to say something', () => {
  const all = pastes();
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.flatMap(({ people }) => people).length).toBeGreaterThan(150);
  expect(all.filter(({ people, lines }) => people.length + lines.length === 0).length).toBeGreaterThan(20);
});

test('a jotted line is a person, and a sentence stays', () => {
  expect(parsePeople('Maya Chen, design lead\nThey decide next week.')).toEqual({
    people: [{ name: 'Maya Chen', role: 'design lead', email: '', phone: '', from: 'Maya Chen, design lead' }],
    lines: [{ kind: 'note', text: 'They decide next week.' }],
  });
});

test.each([
  ['a room below a person', 'Maya Chen\nRoom 4.12 <room412@harbour.example>'],
  ['a room with a person’s name', 'Maya Chen\nMaya Room\nmaya@harbour.example'],
  ['somebody else’s address below a name', 'Maya Chen\nsam@harbour.example'],
  ['a longer name that begins alike', 'Sam Rivera\nsamantha@harbour.example'],
  ['an address that spells somebody else beside a name', 'Maya Chen <sam.rivera@harbour.example>'],
  ['two letters of a surname in somebody’s address', 'Anh Le <alex.smith@harbour.example>'],
  ['the address of a department', 'Maya Chen\nDesign Lead\ninfo@harbour.example'],
  ['two people before one address', 'Tom, Maya <maya@harbour.example>'],
  ['a thing in between', 'Maya Chen\nProjector 2\nmaya@harbour.example'],
])('no address goes onto a card for %s', (_, text) => {
  expect(parsePeople(text).people.filter(({ email }) => email !== '')).toEqual([]);
});

test('a number below a room or somebody who is not certain is nobody’s', () => {
  expect(parsePeople('Maya Chen\nFront Desk\n416-555-0134').people[0]?.phone).toBe('');
  expect(parsePeople('Maya Chen\nThistle Harrow\n416-555-0134').people[0]?.phone).toBe('');
});

test('each person says which piece of the text they were read from', () => {
  const { people } = parsePeople(
    '"Chen, Maya" <m@example.org>, Sam Rivera <sam@example.org>\n\nAmy Ng\nRecruiter\namy@example.org',
  );
  expect(people.map(({ from }) => from)).toEqual([
    '"Chen, Maya" <m@example.org>',
    'Sam Rivera <sam@example.org>',
    'Amy Ng\nRecruiter\namy@example.org',
  ]);
});
