import { expect, test } from 'vitest';
import { readBody } from '../../../../../src/domain/note/review/read-body.ts';
import { plainly, wordsIn } from '../../../../../src/domain/note/review/words-in.ts';

const parts = (body: string) => {
  const { greeting, sentences, signOff, paragraphs } = readBody(body);
  const textOf = (span: { start: number; end: number } | undefined): string =>
    span === undefined ? '' : body.slice(span.start, span.end);
  for (const { text, start, end } of sentences) expect(body.slice(start, end)).toBe(text);
  return { greeting: textOf(greeting), texts: sentences.map(({ text }) => text), signOff: textOf(signOff), paragraphs };
};

test('a note is its greeting, its sentences and what it is signed with', () => {
  expect(parts('Hi Sam,\n\nThank you.\n\nKim')).toEqual({
    greeting: 'Hi Sam,',
    texts: ['Thank you.'],
    signOff: 'Kim',
    paragraphs: 1,
  });
  expect(
    parts(
      'Dear Dr. Chen,\n\nI saw St. Mary’s at 4 p.m. on Friday. Was it “late?” No.\nWe met.\n\nOne more.\n\nBest,\nKim Lee',
    ),
  ).toEqual({
    greeting: 'Dear Dr. Chen,',
    texts: ['I saw St. Mary’s at 4 p.m. on Friday.', 'Was it “late?”', 'No.', 'We met.', 'One more.'],
    signOff: 'Best,\nKim Lee',
    paragraphs: 2,
  });
});

test.each([
  ['Hi Sam, thank you for the tour.\n\nKim', 'Hi Sam,', ['thank you for the tour.'], 'Kim'],
  ['Thank you for the tour.', '', ['Thank you for the tour.'], ''],
  ['Hello,\n\nWith warm thanks', 'Hello,', [], 'With warm thanks'],
  ['', '', [], ''],
  ['\n\n', '', [], ''],
  ['Sam', '', ['Sam'], ''],
  [
    'Write to a.b@example.org or see example.org today.',
    '',
    ['Write to a.b@example.org or see example.org today.'],
    '',
  ],
  ['今日はありがとう。また会いましょう。', '', ['今日はありがとう。', 'また会いましょう。'], ''],
])('%j is read as a person would', (body, greeting, texts, signOff) => {
  expect(parts(body)).toMatchObject({ greeting, texts, signOff });
});

test('words are compared without case, accents and kinds of apostrophe, and know their places', () => {
  expect(plainly('Renée’s')).toBe("renee's");
  expect(wordsIn('Hi Zoë,').map(({ plain }) => plain)).toEqual(['hi', 'zoe']);
  expect(wordsIn('it’s 東京', 5)).toEqual([
    { plain: "it's", start: 5, end: 9, isCapital: false },
    { plain: '東', start: 10, end: 11, isCapital: false },
    { plain: '京', start: 11, end: 12, isCapital: false },
  ]);
});
