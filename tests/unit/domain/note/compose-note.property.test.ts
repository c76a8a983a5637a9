import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeNote, sentenceOf, type NoteFacts } from '../../../../src/domain/note/compose-note.ts';
import { finishedNote } from '../../../../src/domain/note/finished-note.ts';
import { partsOf, type KindTemplate } from '../../../../src/domain/note/kind-template.ts';
import { EMPTY_NOTE, VOICES, type Note, type NoteKind, type NoteText } from '../../../../src/domain/record/note.ts';
import { WORDING } from '../../../../src/domain/note/wording.ts';
import { anyText } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';
import { count, fold, ILL_SET, lostWords, NAMES, newDoubles, TITLES, typedText, wellSetText } from './typed-text.ts';

const KINDS = readdirSync('src/content/notes').map((file) => file.replace('.yaml', '') as NoteKind);
const DAYS = fc.constantFrom('', 'Friday, November 20');

type Texts = {
  readonly words: fc.Arbitrary<string>;
  readonly name: fc.Arbitrary<string>;
  readonly title: fc.Arbitrary<string>;
};
const ANY: Texts = { words: anyText, name: anyText, title: anyText };
const TYPED: Texts = { words: typedText, name: fc.constantFrom(...NAMES), title: fc.constantFrom(...TITLES) };
const WELL_SET: Texts = { words: wellSetText, name: wellSetText, title: wellSetText };

function anyFacts(template: KindTemplate, { words, name, title }: Texts): fc.Arbitrary<NoteFacts> {
  const parts = partsOf(template);
  return fc
    .record({
      name,
      yourName: name,
      company: name,
      jobTitle: title,
      words: fc.record(Object.fromEntries(parts.map((part) => [part, words])), {
        requiredKeys: [],
        noNullPrototype: true,
      }),
      leftOut: fc.subarray([...parts]),
      voice: fc.constantFrom(...VOICES),
      seat: fc.nat(8),
      interviewOn: DAYS,
      decideBy: DAYS,
      checkIn: DAYS,
      wording: fc.constant(WORDING),
    })
    .map(({ name: recipient, words: own, leftOut, voice, ...facts }) => {
      const note = { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: recipient }, voice, leftOut };
      return frozen({ ...facts, note: { ...note, words: own as Note['words'] } });
    });
}

const compose = (facts: NoteFacts, template: KindTemplate): NoteText => finishedNote(composeNote(facts, template), {});

/** Everything that was typed into a note and is not left out. */
function given({ note, company, jobTitle, yourName }: NoteFacts): readonly string[] {
  const words = Object.entries(note.words).filter(([part]) => !note.leftOut.includes(part));
  return [note.recipient.name, company, jobTitle, yourName, ...words.map(([, text]) => text)];
}

function judge(facts: NoteFacts, template: KindTemplate): void {
  const { subject, body } = compose(facts, template);
  const lines = [subject, ...body.split('\n')];
  expect(subject).not.toContain('\n');
  expect(subject === '').toBe(template.voices[facts.note.voice].subject.length === 0);
  expect(lines.filter((line) => line.includes('  ') || line !== line.trim())).toEqual([]);
  expect(body.split('\n\n').filter((paragraph) => paragraph.startsWith('\n'))).toEqual([]);
  for (const part of partsOf(template).filter((each) => !facts.note.leftOut.includes(each))) {
    expect(lostWords(facts.note.words[part] ?? '', body)).toEqual([]);
  }
  // A name may be said more than once.
  const { note, company, jobTitle, yourName } = facts;
  const typed = [...given(facts), ...Array(3).fill([note.recipient.name, company, jobTitle, yourName].join(''))].join(
    '',
  );
  for (const mark of '{}[]') expect(count(subject + body, mark)).toBeLessThanOrEqual(count(typed, mark));
}

describe.each(KINDS)('a message of the kind %s', (kind) => {
  const template = templateOf(kind);
  const PARTS = partsOf(template);
  const times = (count: number) => ({ numRuns: kind === 'thank-you' ? count : count / 5 });

  test('is well set and has all of the words in it, whatever is typed', () => {
    fc.assert(
      fc.property(anyFacts(template, ANY), (facts) => {
        judge(facts, template);
      }),
      times(250),
    );
  });

  test('has no doubled word and no lost one, whatever English is typed', () => {
    fc.assert(
      fc.property(anyFacts(template, TYPED), (facts) => {
        judge(facts, template);
        const { subject, body } = compose(facts, template);
        expect(newDoubles(`${subject}\n${body}`, given(facts))).toEqual([]);
        expect(fold(`${subject}\n${body}`)).not.toMatch(ILL_SET);
      }),
      times(400),
    );
  });

  test('doubles no punctuation, and leaves none alone, where our sentences meet well-set words', () => {
    fc.assert(
      fc.property(anyFacts(template, WELL_SET), (facts) => {
        const { subject, body } = compose(facts, template);
        expect(fold(`${subject}\n${body}`)).not.toMatch(ILL_SET);
      }),
      times(250),
    );
  });

  test('shows no trace of what is left out', () => {
    fc.assert(
      fc.property(anyFacts(template, ANY), (facts) => {
        const kept = Object.entries(facts.note.words).filter(([part]) => !facts.note.leftOut.includes(part));
        const without = { ...facts, note: { ...facts.note, words: Object.fromEntries(kept) } };
        expect(compose(without, template)).toEqual(compose(facts, template));
      }),
      times(80),
    );
  });

  test('says beside a field what it says in the message', () => {
    fc.assert(
      fc.property(anyFacts(template, TYPED), (facts) => {
        for (const part of PARTS.filter((each) => (facts.note.words[each] ?? '') !== '')) {
          const alone = { ...facts, note: { ...facts.note, leftOut: PARTS.filter((each) => each !== part) } };
          const sentence = sentenceOf(part, alone, template);
          if (!sentence.includes('…')) expect(compose(alone, template).body).toContain(sentence);
        }
      }),
      times(80),
    );
  });
});

test.each([
  ',',
  ' ',
  '\n',
  '.',
  '{',
  '[',
  'a',
  '"',
  '\ud800',
  'a\n',
  '. ',
  ' \n ',
  'the ',
  'i ',
  'and ',
  'you showed ',
])('a hundred thousand times %j in every field is no trouble', (unit) => {
  const template = templateOf('thank-you');
  const text = unit.repeat(100_000 / unit.length);
  const words = Object.fromEntries(partsOf(template).map((part) => [part, text]));
  const recipient = { name: text, greeting: '', role: text, email: text };
  const none = { interviewOn: '', decideBy: '', checkIn: '', wording: WORDING, seat: 0 };
  judge(
    frozen({ ...none, note: { ...EMPTY_NOTE, recipient, words }, company: text, jobTitle: text, yourName: text }),
    template,
  );
});
