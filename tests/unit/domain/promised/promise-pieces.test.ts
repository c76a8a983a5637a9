import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpokenDate } from '../../../../src/domain/dates/spoken/spoken-date.ts';
import { promisePieces } from '../../../../src/domain/promised/promise-pieces.ts';
import { isThing, leadOf, mayBeginDay } from '../../../../src/domain/promised/promise-words.ts';
import { frozen } from '../../helpers/frozen.ts';

const isDay = (words: string): boolean => readSpokenDate(words, '2026-11-03').kind === 'date';
const TAKES = frozen({
  names: { maya: 'Maya Chen', ali: 'Ali', noor: 'Dr. Noor Haddad', two: 'Sam Roy', too: 'Sam Lee' },
  isDay,
});

/** What is typed, and after the arrow the thing; then for whom and by when, where that is taken out of it. */
const TAKEN = [
  'my portfolio to Maya by tomorrow -> my portfolio | maya | by tomorrow',
  'my portfolio by tomorrow to Maya -> my portfolio | maya | by tomorrow',
  'my portfolio, by Friday. -> my portfolio | | by Friday',
  'two references by the end of next week -> two references | | by the end of next week',
  'the case study on the 12th -> the case study | | on the 12th',
  'my transcript next week -> my transcript | | next week',
  'sample schedule for maya chen -> sample schedule | maya |',
  'writing sample for Dr. Noor Haddad in two weeks -> writing sample | noor | in two weeks',
  'my licence - tomorrow morning -> my licence | | tomorrow morning',
  'CV tonight -> CV | | tonight',
  'references within 48 hours -> references | | within 48 hours',
  'my portfolio Dec 12 -> my portfolio | | Dec 12',
  'a copy of my permit no later than Monday -> a copy of my permit | | no later than Monday',
  'my plan for the first 90 days by Friday -> my plan for the first 90 days | | by Friday',
  'slides from my talk by Monday -> slides from my talk | | by Monday',
  'my report on Friday prayers to Ali -> my report on Friday prayers | ali |',
  'the deck to Ali the day after tomorrow -> the deck | ali | the day after tomorrow',
  "I'll send my portfolio by tomorrow -> my portfolio | | by tomorrow",
  'I will send them two references -> two references | |',
  'send CV to Maya -> CV | maya |',
  'I promised my code sample this Friday -> my code sample | | this Friday',
  'I promised to send the budget early next week -> the budget | | early next week',
  "I said I'd send my references by 2026-11-12 -> my references | | by 2026-11-12",
  'I’ll send Maya my portfolio by Friday -> my portfolio | maya | by Friday',
];

const STAYS = [
  'my portfolio',
  'a letter to my landlord',
  'notes for Friday’s class',
  'notes for Friday',
  'a plan for early next week',
  'a rota for Monday and Tuesday',
  'the figures for the week after next',
  'the sales figures of this month',
  'slides from my talk on Friday',
  'my availability next week',
  'what I would do in the first 90 days',
  'an introduction to Python',
  'my paper on the sun',
  'a chapter on mars',
  'the summary to Sam',
  'notes for Maya’s team',
  'the photos to Marta',
  'tomorrow: portfolio',
  'by Friday',
  'send to Maya by Friday',
  'get back to Maya',
  'I will send John my portfolio',
  'send her portfolio',
  'email addresses of two references',
  'my essay “Gone by tomorrow”',
  'my portfolio as soon as possible',
  'the second half of next year',
  '',
];

describe('what was typed of a promise', () => {
  test.each(TAKEN)('is taken apart: %s', (line) => {
    const [typed = '', pieces = ''] = line.split(' -> ');
    const { what, to, said } = promisePieces(typed, TAKES);
    expect([what, to, said]).toEqual(pieces.split('|').map((piece) => piece.trim()));
  });

  test.each(STAYS)('stays in one piece: %s', (typed) => {
    expect(promisePieces(typed, TAKES)).toEqual({ lead: '', what: typed, toWords: '', to: '', said: '' });
  });

  test('stays where it is as far as the day or the person is known already', () => {
    const typed = 'my portfolio to Maya by tomorrow';
    expect(promisePieces(typed, { ...TAKES, isDay: () => false }).what).toBe(typed);
    expect(promisePieces(typed, { ...TAKES, names: {} })).toMatchObject({ what: 'my portfolio to Maya', to: '' });
  });

  test('keeps every word, whatever was typed', () => {
    const word = fc.constantFrom(
      ...'I will send promised them my portfolio two references the to for Maya Chen Ali Sam by on in Friday tomorrow next week 12th and of notes , - . (email)'.split(
        ' ',
      ),
    );
    const wordsOf = (text: string): readonly string[] => [...(text.match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
    const anything = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const { lead, what, toWords, said } = promisePieces(typed, TAKES);
        expect(wordsOf([lead, what, toWords, said].join(' '))).toEqual(wordsOf(typed));
        expect(what === '').toBe(typed === '');
      }),
      { numRuns: 2000 },
    );
  });
});

test('the words around a thing are known by how they begin, and by the word before them', () => {
  expect(mayBeginDay('by Friday', 'portfolio')).toBe(true);
  expect(mayBeginDay('Friday', 'for')).toBe(false);
  expect(isThing('portfolio')).toBe(true);
  expect(isThing('back')).toBe(false);
  expect(leadOf('I will send my portfolio')).toBe('I will send ');
});
