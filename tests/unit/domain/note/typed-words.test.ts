import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeNote } from '../../../../src/domain/note/compose-note.ts';
import { partsOf } from '../../../../src/domain/note/kind-template.ts';
import { EMPTY_NOTE, NOTE_KINDS, VOICES, type NoteKind, type Voice } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

const UNKNOWN = {
  company: '',
  jobTitle: '',
  yourName: '',
  interviewOn: '',
  decideBy: '',
  checkIn: '',
};
/** A person reads every row aloud: what is typed, and what the note says then; nothing, where it says nothing. */
type Rows = Readonly<Record<Voice, readonly (readonly [typed: string, said: string])[]>>;

const TABLES = new URL('../../fixtures/notes/typed-words/', import.meta.url);
const rowsIn = (file: string): unknown => parse(readFileSync(new URL(file, TABLES), 'utf8'));

function checkRows(kind: NoteKind, part: string, rows: Rows): void {
  const template = templateOf(kind);
  const others = partsOf(template).filter((each) => each !== part);
  for (const [seat, voice] of VOICES.entries()) {
    test.each(rows[voice])(`in the ${voice} voice, %j`, (typed, said) => {
      const note = { ...EMPTY_NOTE, voice, words: { [part]: typed }, leftOut: others };
      const { paragraphs } = composeNote(frozen({ ...UNKNOWN, note, seat }), template);
      const written = paragraphs.filter(({ id }) => id !== 'greeting' && id !== 'sign-off');
      expect(written.flatMap(({ text }) => text || [])).toEqual(said === '' ? [] : [said]);
    });
  }
}

describe.each(partsOf(templateOf('thank-you')))('what is typed for the part %s of a thank-you note', (part) => {
  checkRows('thank-you', part, rowsIn(`${part}.yaml`) as Rows);
});

describe.each(NOTE_KINDS.filter((kind) => kind !== 'thank-you'))(
  'what is typed for a message of the kind %s',
  (kind) => {
    const table = rowsIn(`letters/${kind}.yaml`) as Readonly<Record<string, Rows>>;
    describe.each(Object.entries(table))('%s', (part, rows) => {
      checkRows(kind, part, rows);
    });
  },
);

test('every kind of message has its table', () => {
  const files = readdirSync(new URL('letters/', TABLES));
  expect(files.sort()).toEqual(
    NOTE_KINDS.filter((kind) => kind !== 'thank-you')
      .map((kind) => `${kind}.yaml`)
      .sort(),
  );
});
