import { expect, test } from 'vitest';
import { composeNote } from '../../../../src/domain/note/compose-note.ts';
import { partsOf } from '../../../../src/domain/note/kind-template.ts';
import { EMPTY_NOTE, VOICES, type Voice } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

const UNKNOWN = { company: '', jobTitle: '', yourName: '', decideBy: '', checkIn: '' };
const TEMPLATE = templateOf('promised');

/** What the message says of what was promised, in each phrasing of a voice; read aloud by a person. */
const SAID: Readonly<Record<Voice, readonly string[]>> = {
  warm: [
    'As promised when we met on November 3, I am sending you two references.',
    'When we talked on November 3, I promised to send you two references, and I am doing that now.',
    'I am attaching two references, as we agreed on November 3.',
  ],
  formal: [
    'As agreed at our interview on November 3, I am sending you two references.',
    'Please find with this message two references, as discussed on November 3.',
    'I am pleased to provide two references, as I promised on November 3.',
  ],
  brief: [
    'As promised on November 3, I am sending you two references.',
    'I said on November 3 that I would send you two references, so I am doing that now.',
    'I have attached two references.',
  ],
};

/** The sentence about what was promised. */
function said(voice: Voice, seat: number, what: string, interviewOn: string): string {
  const leftOut = partsOf(TEMPLATE).filter((part) => part !== 'what');
  const note = { ...EMPTY_NOTE, voice, words: { what }, leftOut };
  const { paragraphs } = composeNote(frozen({ ...UNKNOWN, interviewOn, note, seat }), TEMPLATE);
  return paragraphs.flatMap(({ id, text }) => (id === 'greeting' || id === 'sign-off' ? [] : text || [])).join(' ');
}

test.each(VOICES)('in the %s voice the candidate keeps a promise, and one thing and several read alike', (voice) => {
  for (const [seat, sentence] of SAID[voice].entries()) {
    expect(said(voice, seat, 'two references', 'November 3')).toBe(sentence);
    expect(said(voice, seat, 'my portfolio', '')).toBe(
      sentence.replace('two references', 'my portfolio').replace(/( when we met)? on November 3/, ''),
    );
    expect(said(voice, seat, '', '')).toMatch(/promised|agreed|spoke of|I said/);
    expect(said(voice, seat, '', '')).not.toMatch(/asked|requested/);
  }
});
