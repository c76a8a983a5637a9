import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../src/domain/note/review/findings-of.ts';
import { isSlip, soundOf } from '../../../../../src/domain/note/review/spelling.ts';
import { EMPTY_NOTE } from '../../../../../src/domain/record/note.ts';
import { contextOf, noteGuide } from '../../../helpers/note-rules.ts';

const guide = noteGuide();
const met = (name: string) => ({ id: name, name, greeting: '' });
const TOM = {
  note: { recipient: { ...EMPTY_NOTE.recipient, name: 'Tom O’Neil' } },
  people: ['Tom O’Neil', 'Jonathan Reyes', 'Anna Kowalczyk', 'Tim Brown'].map(met),
  jobTitle: 'Supply Planner',
  yourName: 'Priya Nair',
};

type Change = Parameters<typeof contextOf>[0];

/** What is found of slips, and the words it is about. */
function found(change: Change, greeting: string, says: string, signature = 'Alex Kim'): readonly string[] {
  const body = `${greeting}\n\n${says}\n\n${signature}`;
  return findingsOf({ subject: '', body }, contextOf(change), guide)
    .filter(({ rule }) => /misspelt|capital|doubled|chat|of-another/.test(rule))
    .map(({ rule, about }) => `${rule}: ${about}`);
}
const toMaya = (says: string) => found({}, 'Hi Maya,', says);
const toTom = (says: string) => found(TOM, 'Hi Tom,', says, 'Priya Nair');

test.each([
  ['Hi Maia,', 'name-misspelt: Maia'],
  ['Dear Maya Chan,', 'name-misspelt: Chan'],
  ['Hello maya chen,', 'no-capital: maya chen'],
  ['hi maya,', 'no-capital: maya'],
])('to Maya Chen, “%s” is pointed out', (greeting, expected) => {
  expect(found({}, greeting, 'The tour of the quay was a joy.')).toEqual([expected]);
});

test.each([
  ['Dear Tom O’Neal,', 'name-misspelt: O’Neal'],
  ["Dear Tom O'Neal,", "name-misspelt: O'Neal"],
  ['Dear Tim O’Neil,', 'name-of-another: Tim'],
  ['Dear Tom O’Neil,', ''],
])('to Tom O’Neil, “%s” is read right', (greeting, expected) => {
  expect(found(TOM, greeting, 'The tour was a joy.', 'Priya Nair').join()).toBe(expected);
});

test.each([
  ['Thank you again, Maia.', ['name-misspelt: Maia']],
  ['I told the crew that Maya Chan sent me.', ['name-misspelt: Chan']],
  ['I told the crew that Maia Chen sent me.', ['name-misspelt: Maia']],
  ['I was glad that harbor foods has a quay.', ['company-misspelt: harbor foods']],
  ['I was glad that Harbor Foods has a quay.', ['company-misspelt: Harbor Foods']],
  ['I was glad that harbour foods has a quay.', ['no-capital: harbour foods']],
  ['The senor planner role is mine to learn.', ['role-misspelt: senor planner']],
  ['The Senior Planer role is mine to learn.', ['role-misspelt: Senior Planer']],
  ['It was good to meet maya chen and sam rivera.', ['no-capital: maya chen', 'no-capital: sam rivera']],
  ['The tour with sam was a joy.', ['no-capital: sam']],
  ['I liked the tour w/ sam, and it was a joy.', ['no-capital: sam', 'chat-spelling: w/']],
  ['I liked the the tour of the quay.', ['doubled-word: the the']],
  ['The the tour of the quay was a joy.', ['doubled-word: The the']],
  ['I liked the talk w/ the crew, thx for that.', ['chat-spelling: w/']],
  ['I liked what u said about the quay.', ['chat-spelling: u']],
  ['Im glad that we met at the quay.', ['chat-spelling: Im']],
  ['It is true that i has six years of that.', ['chat-spelling: i']],
  ['It is true that i’ve read the log since.', ['chat-spelling: i’ve']],
])('to Maya Chen, “%s” finds %j', (says, expected) => {
  expect(toMaya(says)).toEqual(expected);
});

test.each([
  ['It was good to meet Jonathon Reyes.', ['name-misspelt: Jonathon']],
  ['Jonathon told me about the quay.', ['name-misspelt: Jonathon']],
  ['I asked ms. kowalcyk about the quay.', ['name-misspelt: kowalcyk']],
  ['As Tim O’Neil said, the quay is old.', []],
  ['As Tam O’Neil said, the quay is old.', ['name-misspelt: Tam']],
  ['I would love the Suply Planner role.', ['role-misspelt: Suply Planner']],
  ['I would love the suply planner role.', ['role-misspelt: suply planner']],
])('to Tom O’Neil, “%s” finds %j', (says, expected) => {
  expect(toTom(says)).toEqual(expected);
});

test.each([
  'The Mayan calendar on the wall of the canteen made me smile.',
  'The harbour was calm, and the foods at the canteen were good.',
  'The harbour goods that you showed me were well packed.',
  'Harbour Foods’ planners planned the winter in a week.',
  'As senior planners we planned for two winters.',
  'All that I had had before was a list, and I knew that that was not enough.',
  'We drove through Walla Walla on the way home.',
  'The maya ruins on the poster made me want to travel.',
  'You said that I may park by the quay, and I will mark it.',
  'I will pack the crates myself, with grace if I can.',
  'It is the Mayo Clinic of ferries, as your crew says.',
  'The first point (i) is the quay, i.e. the old one.',
  'I teach in French and/or English, 24/7 if need be.',
  'I have a U-turn to tell you about, and an IM to send.',
  'Sam said no, no, not before the tide.',
  'The chain of cold rooms was new to me.',
  'I told Mya Lang at my depot about the quay.',
])('to Maya Chen, “%s” is an ordinary sentence', (says) => {
  expect(toMaya(says)).toEqual([]);
});

test.each([
  'Tim showed me the quay, and Tim Brown showed me the crane.',
  'The supply planned for May was late, as supply planners know.',
  'Supply planning is a craft, and the supply plane is late.',
  'I will do what it takes for the quays in Reims.',
])('to Tom O’Neil, “%s” is an ordinary sentence', (says) => {
  expect(toTom(says)).toEqual([]);
});

test('a signature in small letters is pointed out, whether the name is known or not, and a closing is none', () => {
  const signed = (signature: string, yourName = ''): readonly string[] =>
    found({ yourName }, 'Hi Maya,', 'The tour was a joy.', signature);
  expect(signed('Best wishes,\npriya nair', 'Priya Nair')).toEqual(['no-capital: priya nair']);
  expect(signed('Best wishes,\npriya nair', 'priya nair')).toEqual(['no-capital: priya nair']);
  expect(signed('Best wishes,\npriya nair')).toEqual(['no-capital: priya nair']);
  expect(signed('Best wishes,\nPriya Nair', 'priya nair')).toEqual([]);
  expect(signed('with thanks')).toEqual([]);
  expect(signed('山田花子', '山田花子')).toEqual([]);
});

test('a name that was given in small letters everywhere is pointed out once, and a brand never', () => {
  const context = { note: { recipient: { ...EMPTY_NOTE.recipient, name: 'maya chen' } }, people: [met('maya chen')] };
  expect(found(context, 'Hello maya,', 'Thank you, maya, for the tour.')).toEqual(['no-capital: maya']);
  const at = (company: string): readonly string[] =>
    found({ company }, 'Hi Maya,', `I would enjoy the work at ${company}, and its quay.`);
  expect(at('lululemon')).toEqual([]);
  expect(at('eBay')).toEqual([]);
  expect(at('harbour foods')).toEqual(['no-capital: harbour foods']);
  expect(found({ company: 'Shopify' }, 'Hi Maya,', 'I would enjoy the work at shopify.')).toEqual([
    'no-capital: shopify',
  ]);
});

test('small words of other languages are no spellings of a chat', () => {
  expect(found({}, 'Hallo Maya,', 'Ich war im Hafen, und die Führung hat mir sehr gefallen.')).toEqual([]);
  expect(found({}, 'Hej Maya,', 'Tak for din tid i fredags, jeg var glad for turen i havnen.')).toEqual([]);
});

test('a slip is neither the word itself nor a form of it', () => {
  expect(isSlip('planer', 'planner', 1)).toBe(true);
  expect(isSlip('planned', 'planner', 1)).toBe(false);
  expect(isSlip('planner', 'planner', 2)).toBe(false);
  expect(soundOf('maia')).toBe(soundOf('maya'));
  expect(soundOf('mayo')).not.toBe(soundOf('maya'));
});
