import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeNote, isWholeSentence, type NoteFacts } from '../../../../src/domain/note/compose-note.ts';
import { finishedNote } from '../../../../src/domain/note/finished-note.ts';
import { partsOf } from '../../../../src/domain/note/kind-template.ts';
import { EMPTY_NOTE, VOICES, type Note, type NoteText, type Voice } from '../../../../src/domain/record/note.ts';
import { anyText } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

const TEMPLATE = templateOf('thank-you');
const PARTS = partsOf(TEMPLATE);
const KNOWN = { interviewOn: '', decideBy: '', checkIn: '', seat: 0 };

const ILL_SET = / [,.]|[.!?…]\./;

/** Letters and the white space and punctuation that meet ours at the joins, but nothing that is ill set by itself. */
const wellSetText = fc
  .string({ unit: fc.constantFrom(...'abYZé7😀 \n\t,.;:!?…”') })
  .filter((text) => !ILL_SET.test(` ${fold(text)}`));

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function anyFacts(text: fc.Arbitrary<string>): fc.Arbitrary<NoteFacts> {
  const words = fc.record(Object.fromEntries(PARTS.map((part) => [part, text])), {
    requiredKeys: [],
    noNullPrototype: true,
  });
  return fc
    .tuple(text, text, text, text, words, fc.subarray([...PARTS]), fc.constantFrom(...VOICES))
    .map(([name, company, jobTitle, yourName, ownWords, leftOut, voice]) => {
      const note: Note = {
        ...EMPTY_NOTE,
        recipient: { ...EMPTY_NOTE.recipient, name },
        voice,
        words: ownWords as Note['words'],
        leftOut,
      };
      return frozen({ ...KNOWN, note, company, jobTitle, yourName });
    });
}

const compose = (facts: NoteFacts): NoteText => finishedNote(composeNote(facts, TEMPLATE), {});

/** What of a phrase has to be found in the note: all of it, but for stray punctuation at its end. */
function expectedPhrase(text: string): string {
  const kept = fold(text).replace(/[ ,;:]+$/, '');
  return /[\p{L}\p{N}\p{S}\p{M}]/u.test(kept) ? kept : '';
}

/** What of the words of a part has to be found in the note. */
function expectedWords(text: string): string {
  return isWholeSentence(text) ? fold(text) : expectedPhrase(text);
}

function judge(facts: NoteFacts): void {
  const { subject, body } = compose(facts);
  const lines = [subject, ...body.split('\n')];
  expect(subject).not.toContain('\n');
  expect(subject).not.toBe('');
  expect(lines.filter((line) => line.includes('  ') || line !== line.trim())).toEqual([]);
  expect(body.split('\n\n').filter((paragraph) => paragraph.trim() === '' || paragraph.startsWith('\n'))).toEqual([]);
  expect(body.split('\n\n').length).toBeGreaterThanOrEqual(2);
  for (const part of PARTS.filter((each) => !facts.note.leftOut.includes(each))) {
    expect(fold(body)).toContain(expectedWords(facts.note.words[part] ?? ''));
  }
  for (const name of [facts.note.recipient.name, facts.yourName]) {
    expect(fold(body)).toContain(expectedPhrase(name));
  }
  const given = [
    facts.note.recipient.name,
    facts.company,
    facts.jobTitle,
    facts.yourName,
    ...Object.values(facts.note.words),
  ];
  for (const mark of '{}[]') expect(count(body, mark)).toBeLessThanOrEqual(count(given.join(''), mark));
  for (const mark of '{}[]') expect(count(subject, mark)).toBeLessThanOrEqual(count(given.join(''), mark));
}

test('whatever is typed gives a well-set note with all of its words in it', () => {
  fc.assert(fc.property(anyFacts(anyText), judge), { numRuns: 1500 });
});

test('no punctuation is doubled or left standing alone where our sentences meet well-set words', () => {
  fc.assert(
    fc.property(anyFacts(wellSetText), (facts) => {
      const { subject, body } = compose(facts);
      expect(fold(`${subject}\n${body}`)).not.toMatch(ILL_SET);
    }),
    { numRuns: 1500 },
  );
});

test('words that are left out leave no trace', () => {
  fc.assert(
    fc.property(anyFacts(anyText), (facts) => {
      const words = Object.fromEntries(
        Object.entries(facts.note.words).filter(([part]) => !facts.note.leftOut.includes(part)),
      );
      expect(compose({ ...facts, note: { ...facts.note, words } })).toEqual(compose(facts));
    }),
  );
});

test('every voice makes a whole note of every subset of parts', () => {
  const words: Note['words'] = {
    thanks: 'the tour',
    moment: 'the dawn',
    fit: 'I plan',
    unsaid: 'I sail',
    close: 'Monday',
  };
  const bodyOf = (voice: Voice, leftOut: readonly string[]): string =>
    compose(
      frozen({
        ...KNOWN,
        note: { ...EMPTY_NOTE, voice, words, leftOut },
        company: 'Harbour',
        jobTitle: '',
        yourName: '',
      }),
    ).body;
  for (const voice of VOICES) {
    for (let subset = 0; subset < 2 ** PARTS.length; subset += 1) {
      const leftOut = PARTS.filter((_, index) => (subset & (1 << index)) !== 0);
      const body = bodyOf(voice, leftOut);
      for (const part of PARTS) expect(body.includes(words[part] ?? '')).toBe(!leftOut.includes(part));
      expect(body).not.toMatch(/[{}[\]]| {2}|\n{3}/);
    }
  }
});

test.each([',', ' ', '\n', '.', '{', '[', 'a', '"', '\ud800', 'a\n', '. ', ' \n '])(
  'a hundred thousand times %j in every field is no trouble',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const words = Object.fromEntries(PARTS.map((part) => [part, text]));
    const recipient = { name: text, greeting: '', role: text, email: text };
    judge(
      frozen({ ...KNOWN, note: { ...EMPTY_NOTE, recipient, words }, company: text, jobTitle: text, yourName: text }),
    );
  },
);
