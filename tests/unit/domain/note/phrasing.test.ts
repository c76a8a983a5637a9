import { describe, expect, test } from 'vitest';
import { composeNote, type NoteFacts } from '../../../../src/domain/note/compose-note.ts';
import { finishedNote } from '../../../../src/domain/note/finished-note.ts';
import { partsOf } from '../../../../src/domain/note/kind-template.ts';
import { nextPhrasing, phrasingCount } from '../../../../src/domain/note/phrasing.ts';
import { EMPTY_NOTE, VOICES, type Note } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

const TEMPLATE = templateOf('thank-you');
const OTHERS = { company: 'Harbour Foods', jobTitle: 'Supply Planner', yourName: 'Alex Kim' };
const AGREED = { interviewOn: '', decideBy: '', checkIn: '' };

function facts(note: Partial<Note>, seat = 0): NoteFacts {
  return frozen({ ...OTHERS, ...AGREED, note: { ...EMPTY_NOTE, ...note }, seat });
}
const bodyOf = (given: NoteFacts): string => finishedNote(composeNote(given, TEMPLATE), {}).body;

/** Every run of five words in a text. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

describe.each(VOICES)('in the %s voice', (voice) => {
  test('below the greeting, the notes of three people share no five words in a row of ours', () => {
    for (const words of [{}, { thanks: 'X', moment: 'X', fit: 'X', unsaid: 'X', interest: 'X', close: 'X' }]) {
      const notes = [0, 1, 2].map((seat) => runsOf(bodyOf(facts({ voice, words }, seat)).replace(/^.*\n/, '')));
      for (const [at, runs] of notes.entries()) {
        for (const others of notes.slice(at + 1)) expect([...runs].filter((run) => others.has(run))).toEqual([]);
      }
    }
  });

  test('no two of six people get the same note', () => {
    const notes = [0, 1, 2, 3, 4, 5].map((seat) => bodyOf(facts({ voice }, seat)));
    expect(new Set(notes).size).toBe(6);
  });

  test('each sentence of ours can be said in three ways, all of them different', () => {
    const { parts, signOff } = TEMPLATE.voices[voice];
    for (const list of [...Object.values(parts).flatMap((forms) => Object.values(forms)), signOff]) {
      expect(new Set(list).size).toBe(3);
    }
  });

  test('a subject is at most 50 characters long where the names allow it, and names the job before the person', () => {
    const subject = (given: Partial<NoteFacts>): string =>
      composeNote({ ...facts({ voice }), ...given }, TEMPLATE).subject;
    expect(subject({})).toBe('Thank you, Supply Planner interview (Alex Kim)');
    expect(subject({ yourName: 'Alexandra Kim-Rivera' })).toMatch(/^Thank you.* Supply Planner interview$/);
    expect(subject({ jobTitle: 'Planner '.repeat(9) })).toMatch(/^Thank you for .*\(Alex Kim\)$/);
    expect(subject({ jobTitle: 'Planner '.repeat(9), yourName: 'Alex '.repeat(11) })).toMatch(
      /^Thank you for [a-z ]+$/,
    );
  });
});

test('every sentence of ours has its subject, or is a thanks or a request', () => {
  for (const voice of VOICES) {
    for (const sentence of Object.values(TEMPLATE.voices[voice].parts).flatMap((forms) =>
      Object.values(forms).flat(),
    )) {
      for (const each of sentence.split(/(?<=\.) /)) {
        expect(each).toMatch(
          /^(?:Thank|Thanks|Many thanks|Please|Let me|Allow me)\b|\b(?:I|It|There|This|What|You|The (?:job|interview))\b/,
        );
      }
    }
  }
});

test('another phrasing leads through all of them and back to the first', () => {
  const given = facts({ words: { moment: 'the night buses' } }, 1);
  let phrasings: Note['phrasings'] = {};
  const seen = [1, 2, 3, 4].map(() => {
    const note = { ...given.note, phrasings };
    phrasings = { moment: nextPhrasing('moment', { ...given, note }, TEMPLATE) };
    return phrasings.moment;
  });
  expect(seen).toEqual(['2', '0', '1', '2']);
});

test('how many phrasings there are depends on the words: none of ours for sentences of one’s own', () => {
  const count = (part: string, words: Note['words']): number => phrasingCount(part, { ...EMPTY_NOTE, words }, TEMPLATE);
  expect(count('moment', { moment: 'the night buses' })).toBe(3);
  expect(count('moment', { moment: 'I loved the tour.' })).toBe(0);
  expect(count('moment', {})).toBe(3);
  expect(count('close', {})).toBe(3);
  expect([count('greeting', {}), count('sign-off', {})]).toEqual([2, 3]);
  expect(nextPhrasing('moment', facts({ words: { moment: 'I loved the tour.' } }), TEMPLATE)).toBe('0');
});

test('a phrasing that is no number, or one of long ago, is none', () => {
  const first = bodyOf(facts({}));
  for (const thanks of ['odd', '-1', '1.5', '']) expect(bodyOf(facts({ phrasings: { thanks } }))).toBe(first);
  expect(bodyOf(facts({ phrasings: { thanks: '3' } }))).toBe(first);
  expect(partsOf(TEMPLATE)).toContain('interest');
});

test('a formal note to somebody whose name is not known is no letter to “Dear,”', () => {
  const named = { ...EMPTY_NOTE.recipient, name: 'Maya Chen' };
  expect(bodyOf(facts({ voice: 'formal' }))).toMatch(/^Good day,\n/);
  for (const seat of [0, 1, 2])
    expect(bodyOf(facts({ voice: 'formal', recipient: named }, seat))).toMatch(/^Dear Maya/);
});
