import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeNote } from '../../../../src/domain/note/compose-note.ts';
import { partsOf } from '../../../../src/domain/note/kind-template.ts';
import { EMPTY_NOTE, VOICES, type Voice } from '../../../../src/domain/record/note.ts';
import { WORDING } from '../../../../src/domain/note/wording.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

const TEMPLATE = templateOf('thank-you');
const PARTS = partsOf(TEMPLATE);
const UNKNOWN = {
  company: '',
  jobTitle: '',
  yourName: '',
  interviewOn: '',
  decideBy: '',
  checkIn: '',
  wording: WORDING,
};
/** A person reads every row aloud: what is typed, and what the note says then. */
type Rows = Readonly<Record<Voice, readonly (readonly [typed: string, said: string])[]>>;

describe.each(PARTS)('what is typed for the part %s', (part) => {
  const file = new URL(`../../fixtures/notes/typed-words/${part}.yaml`, import.meta.url);
  const rows = parse(readFileSync(file, 'utf8')) as Rows;

  for (const [seat, voice] of VOICES.entries()) {
    test.each(rows[voice])(`in the ${voice} voice, %j`, (typed, said) => {
      const leftOut = PARTS.filter((each) => each !== part);
      const note = { ...EMPTY_NOTE, voice, words: { [part]: typed }, leftOut };
      const { paragraphs } = composeNote(frozen({ ...UNKNOWN, note, seat }), TEMPLATE);
      expect(paragraphs.slice(1, -1).flatMap(({ text }) => text || [])).toEqual([said]);
    });
  }
});
