import { expect, test } from 'vitest';
import { readingOf, sentencesOf, wordsOf, type Unit } from '../../../../scripts/bench/words/reading.ts';
import { frozen } from '../../helpers/frozen.ts';

const said = (...texts: readonly string[]): readonly Unit[] =>
  frozen(texts.map((text) => ({ kind: 'sentences', text })));

test('words are counted between spaces, and what has no letter and no digit is none', () => {
  expect(wordsOf('Don’t wait – 25.1 days,  or a follow-up…')).toEqual([
    'Don’t',
    'wait',
    '25.1',
    'days,',
    'or',
    'a',
    'follow-up…',
  ]);
});

test('sentences end where they end: not after a decimal or a short form, but before a figure', () => {
  expect(sentencesOf('It took 25.1 days. 41 people wrote.\n It is O. Reg. 476/24, Dr. Kim said. Done')).toEqual([
    'It took 25.1 days.',
    '41 people wrote.',
    'It is O. Reg. 476/24, Dr. Kim said.',
  ]);
});

test('words of one syllable in sentences of six and three words', () => {
  // 9 words, 2 sentences, 9 syllables: 206.835 - 1.015 × 4.5 - 84.6 × 1, and 0.39 × 4.5 + 11.8 × 1 - 15.59.
  const { words, sentences, mean, longest, ease, grade } = readingOf(said('The cat sat on the mat. It was warm.'));
  expect({ words, sentences, mean, longest }).toEqual({
    words: 9,
    sentences: 2,
    mean: 4.5,
    longest: { words: 6, text: 'The cat sat on the mat.' },
  });
  expect(ease).toBeCloseTo(117.6675, 4);
  expect(grade).toBeCloseTo(-2.035, 4);
});

test('longer words read as harder, and a figure counts as one syllable', () => {
  // Write the let-ter to-day: 4 words, 6 syllables. Write 2 let-ters to-day: the same.
  for (const text of ['Write the letter today.', 'Write 2 letters today.']) {
    expect(readingOf(said(text)).ease).toBeCloseTo(75.875, 4);
    expect(readingOf(said(text)).grade).toBeCloseTo(3.67, 4);
  }
});

test('labels count as words and not as sentences, and each unit ends its last sentence', () => {
  const units: readonly Unit[] = frozen([
    { kind: 'label', text: 'Before you leave' },
    ...said('one problem you talked through', 'a town you both know', 'Names'),
  ]);
  const { words, sentences, mean } = readingOf(units);
  expect({ words, sentences, mean }).toEqual({ words: 14, sentences: 2, mean: 5 });
});

test('where there is no sentence, there is a count of words and nothing is the longest', () => {
  const { words, sentences, mean, longest } = readingOf(frozen([{ kind: 'label', text: 'Open the worksheet' }]));
  expect({ words, sentences, mean, longest }).toEqual({
    words: 3,
    sentences: 0,
    mean: NaN,
    longest: { words: 0, text: '' },
  });
});
