import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../src/domain/note/review/findings-of.ts';
import { distance, isMisspelt } from '../../../../../src/domain/note/review/spelling.ts';
import { EMPTY_NOTE } from '../../../../../src/domain/record/note.ts';
import { contextOf, noteGuide } from '../../../helpers/note-rules.ts';

const guide = noteGuide();

/** What is found about names, and the words it is about, in a note to this person that begins and goes on like this. */
function found(name: string, greeting: string, says = 'The tour of the quay was a joy.'): readonly string[] {
  const context = contextOf({ note: { recipient: { ...EMPTY_NOTE.recipient, name } } });
  return findingsOf({ subject: '', body: `${greeting}\n\n${says}\n\nAlex` }, context, guide)
    .filter(({ rule }) => rule.startsWith('name-'))
    .map(({ rule, about }) => `${rule}: ${about}`);
}

test.each([
  ['Maya Chen', 'Hi Maya,'],
  ['Maya Chen', 'Dear Ms. Chen,'],
  ['Dr. Renée Dubois', 'Dear Renee,'],
  ['Dr. Renée Dubois', 'Dear Dr. Dubois,'],
  ['Katherine Ward', 'Hi Kath,'],
  ['Maya Chen', 'Maya'],
  ['Elizabeth Ward', 'Dear Liz,'],
  ['Ludwig van der Berg', 'Dear Mr. van der Berg,'],
  ['山田花子', '山田様'],
  ['Will Park', 'Hello Will,'],
  ['Maya Chen', 'Hello everyone,'],
  ['Sam Lee', 'Hi Sam,'],
])('to %s, “%s” is right', (name, greeting) => {
  expect(found(name, greeting)).toEqual([]);
});

test.each([
  ['Maya Chen', 'Hello,', ['name-missing: Hello,']],
  ['', 'Hello,', ['name-missing: Hello,']],
  ['Maya Chen', 'Hi Mya,', ['name-misspelt: Mya']],
  ['Maya Chen', 'Dear Maya Chan,', ['name-misspelt: Chan']],
  ['Sam Lee', 'Hi Sma,', ['name-misspelt: Sma']],
  ['Maya Chen', 'Hi Sam,', ['name-of-another: Sam']],
  ['Maya Chen', 'Hi May,', ['name-of-another: May']],
  ['Maya Chen', 'Dear Anna,', ['name-of-another: Anna']],
  ['Maya Chen', 'Hi Maya and Sam,', ['name-of-another: Sam']],
])('to %s, “%s” is pointed out', (name, greeting, expected) => {
  expect(found(name, greeting)).toEqual(expected);
});

test.each([
  ['Thank you, Will.', ['name-of-another: Will']],
  ['I enjoyed it, and will tell Sam.', []],
  ['Will, may I ask about the quay?', []],
  ['Thank you again, Grace, for the map.', ['name-of-another: Grace']],
  ['I met you, Sam, and Will on one day.', []],
  ['It was a pleasure to meet you Sam.', ['name-of-another: Sam']],
  ['You and Sam handled it with grace.', []],
] as const)('in the body, “%s” finds %j', (says, expected) => {
  expect(found('Maya Chen', 'Hi Maya,', says)).toEqual(expected);
});

test('a slip in a long enough name is found in the body too', () => {
  expect(found('Sam Rivera', 'Hi Sam,', 'It was good to meet you, Mr. Rivrea.')).toEqual(['name-misspelt: Rivrea']);
});

test('slips are letters put in, left out, changed or swapped', () => {
  expect([distance('maya', 'maya'), distance('maya', 'mya'), distance('maya', 'amya')]).toEqual([0, 1, 1]);
  expect([isMisspelt('riviera', 'rivera'), isMisspelt('sam', 'sam'), isMisspelt('al', 'ed')]).toEqual([
    true,
    false,
    false,
  ]);
});
