import { expect, test } from 'vitest';
import { firstOfEach, keyOf } from '../../../../../src/domain/note/review/finding.ts';
import { findingsOf } from '../../../../../src/domain/note/review/findings-of.ts';
import type { NoteKind } from '../../../../../src/domain/record/note.ts';
import { contextOf, noteGuide, noteSaying } from '../../../helpers/note-rules.ts';

const guide = noteGuide();
type Change = Parameters<typeof contextOf>[0];

function found(body: string, change: Change = {}, subject = ''): readonly string[] {
  return findingsOf({ subject, body }, contextOf(change), guide).map(({ rule }) => rule);
}

const letter = (...paragraphs: string[]): string => ['Hi Maya,', ...paragraphs, 'Best wishes,\nAlex Kim'].join('\n\n');
const words = (count: number): string => `${'quay '.repeat(count - 1)}quay.`;

test('a note that is fine has no findings, and changes nothing it is given', () => {
  expect(found(noteSaying('You asked about the fog, and I have read the log since.'))).toEqual([]);
});

test('places are those of the words, and a finding is remembered by its rule and its words', () => {
  const body = noteSaying('I liked the talk about [topic] with you.');
  const [finding] = findingsOf({ subject: '', body }, contextOf(), guide);
  expect(body.slice(finding?.start, finding?.end)).toBe('[topic]');
  expect(body.slice(finding?.within.start, finding?.within.end)).toBe('I liked the talk about [topic] with you.');
  expect(keyOf({ rule: 'pressure', about: 'as soon as possible' })).toBe('pressure: as soon as possible');
});

test('the subject of an email is read too, and a card has none', () => {
  const body = noteSaying('You asked about the fog.');
  expect(found(body, {}, 'Thank you for [role]')).toEqual(['placeholder']);
  expect(found(body, { note: { medium: 'card' } }, 'Thank you for [role]')).not.toContain('placeholder');
});

test('a note of thanks without a moment of its own is pointed out, and one with it is not', () => {
  const plain = letter('Thank you for your time. I am very interested in the role at your company.');
  expect(found(plain)).toContain('no-moment');
  const own = letter('Thank you for the lighthouse. I am very interested in the role at your company.');
  expect(found(own, { note: { words: { moment: 'the lighthouse' } } })).not.toContain('no-moment');
  expect(found(letter('Your map of the foggy quay was a delight. The role suits me.'))).not.toContain('no-moment');
  expect(found(plain, { kind: 'follow-up' })).not.toContain('no-moment');
});

test('a note that says nothing about the job is pointed out', () => {
  const silent = letter('Thank you for the coffee and for your story about the fog.');
  expect(found(silent)).toContain('no-job');
  for (const said of ['The role suits me.', 'I like Harbour.', 'A planner needs sleep.']) {
    expect(found(letter('Thank you for the coffee.', said))).not.toContain('no-job');
  }
  const byHand = 'At Fern & Co I inherited 40 accounts that had gone quiet, and I would enjoy doing that here.';
  for (const said of [byHand, 'I would like to join you.', 'Your team was kind.', 'I could start there in May.']) {
    expect(found(letter('Thank you for the coffee.', said))).not.toContain('no-job');
  }
});

test('a sentence that pleads three ways is pointed out once, and praise is counted in the whole note', () => {
  const pleading = 'I need this job, I beg you, so please give me a chance.';
  expect(found(letter(pleading)).filter((rule) => rule === 'pleading')).toHaveLength(1);
  expect(found(letter(pleading, 'I am desperate.')).filter((rule) => rule === 'pleading')).toHaveLength(2);
  const praise = 'Your amazing, incredible quay was fantastic.';
  expect(found(letter(praise)).filter((rule) => rule === 'flattery')).toHaveLength(1);
});

test('of what a rule finds in one sentence the first is enough', () => {
  const body = letter('I liked [topic] and [example]. I liked [example] too.');
  const all = findingsOf({ subject: '', body }, contextOf(), guide).filter(({ rule }) => rule === 'placeholder');
  expect(firstOfEach(all).map(({ about }) => about)).toEqual(['[topic]', '[example]']);
});

test('hints about length and shape are soft and come last, and their reasons fit a note that has everything', () => {
  const all = findingsOf({ subject: '', body: letter('I liked [topic]. I am sorry.') }, contextOf(), guide);
  const soft = all.map(({ isSoft }) => isSoft);
  expect(soft).toContain(true);
  expect(soft.indexOf(true)).toBeGreaterThan(soft.lastIndexOf(false));
  expect(all.find(({ rule }) => rule === 'short-email')?.reason).toContain('room for one more line');
});

test('where the other note has left, only this one can be said in other words', () => {
  const own = 'At my present depot we keep a driver in reserve until nine.';
  const reasonFor = (isSent: boolean): string | undefined => {
    const others = [{ id: 'sam', name: 'Sam Rivera', text: { subject: '', body: letter('Good fog.', own) }, isSent }];
    return findingsOf({ subject: '', body: letter(own) }, contextOf({ others }), guide).find(
      ({ rule }) => rule === 'shared-sentence',
    )?.reason;
  };
  expect(reasonFor(false)).toContain('in one of the two');
  expect(reasonFor(true)).toContain('here');
});

test.each<[string, NoteKind, 'email' | 'card', number, string[]]>([
  ['short email', 'thank-you', 'email', 70, ['short-email']],
  ['email', 'thank-you', 'email', 90, []],
  ['long email', 'thank-you', 'email', 96 * 2 + 8, ['long-email']],
  ['short card', 'thank-you', 'card', 30, ['short-card']],
  ['card', 'thank-you', 'card', 60, []],
  ['long card', 'thank-you', 'card', 90, ['long-card']],
  ['short follow-up', 'follow-up', 'email', 20, []],
  ['long follow-up', 'follow-up', 'email', 160, ['long-message']],
  ['short invitation', 'linkedin-invitation', 'email', 10, []],
])('a %s is of the right length or not', (_, kind, medium, count, expected) => {
  const half = Math.floor(count / 2);
  const rules = found(letter(words(half), words(count - half)), { kind, note: { medium } });
  expect(rules.filter((rule) => /^(?:short|long)-(?!para)/.test(rule))).toEqual(expected);
});

test('a long paragraph, and too many of them, are pointed out', () => {
  expect(found(letter(words(101)))).toContain('long-paragraph');
  expect(found(letter(words(99)))).not.toContain('long-paragraph');
  expect(found(letter(...Array.from({ length: 5 }, () => words(5))))).toContain('many-paragraphs');
});

test('sentences that begin alike are pointed out', () => {
  expect(found(letter('I liked the quay. I liked the fog. I liked the crane.'))).toContain('same-openings');
  expect(found(letter('I liked the quay. I saw the fog. I heard the crane.'))).not.toContain('same-openings');
  const five = 'I liked it all. I saw the fog. I heard the crane. I ate lunch. I walked home.';
  expect(found(letter(five))).not.toContain('same-openings');
  expect(found(letter(`${five} I slept well.`))).toContain('same-openings');
  expect(found(letter('I liked the quay. You saw the fog. I heard the crane.'))).not.toContain('same-openings');
});

test('pay may be named where one says yes, and an offer where one asks for time', () => {
  const body = letter('Thank you for the offer of another offer with the salary that we discussed for the role.');
  expect(found(body, { kind: 'accepting' })).not.toContain('pay');
  expect(found(body, { kind: 'asking-for-time' })).not.toContain('pressure');
  expect(found(body)).toEqual(expect.arrayContaining(['pay', 'pressure']));
});

test('whom it may concern is nobody', () => {
  expect(found('To whom it may concern,\n\nThank you for the role.\n\nAlex')).toContain('to-whom');
});

test('a copy names the other note and quotes it; a closing alone is none', () => {
  const own = 'At my present depot we keep a driver in reserve until nine.';
  const body = letter('Your map was a delight.', own, 'I look forward to hearing from you.');
  const others = [
    { id: 'sam', name: 'Sam Rivera', text: { subject: '', body: letter('Good fog.', own.replace('nine', 'ten')) } },
    {
      id: 'will',
      name: 'Will Park',
      text: { subject: '', body: letter('Fog.', 'I look forward to hearing from you.') },
    },
  ];
  const copies = findingsOf({ subject: '', body }, contextOf({ others }), guide).filter(({ other }) => other?.sentence);
  expect(copies.map(({ about, other }) => [about, other])).toEqual([
    [own, { name: 'Sam Rivera', sentence: own.replace('nine', 'ten') }],
  ]);
});

test('absurd notes are read without a fault', () => {
  const absurd = ['', '\n\n\n', '!'.repeat(5000), '[', 'a'.repeat(20_000), '\ud800', '…'.repeat(300), 'שלום, עולם.'];
  for (const body of absurd) expect(Array.isArray(found(body, {}, body))).toBe(true);
});
