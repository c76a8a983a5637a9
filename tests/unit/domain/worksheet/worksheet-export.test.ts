import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_INTERVIEW, SCORES, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { listItems, type Question } from '../../../../src/domain/worksheet/worksheet.ts';
import {
  escapeMarkdown,
  worksheetAsMarkdown,
  worksheetAsText,
  type WorksheetWords,
} from '../../../../src/domain/worksheet/worksheet-export.ts';
import { anyText } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';

const QUESTIONS: readonly Question[] = frozen([
  { id: 'gut', half: 'company', question: 'What is your gut feeling?', kind: 'text' },
  { id: 'one-word', half: 'interview', question: 'How do you feel?', kind: 'word' },
  { id: 'asked', half: 'interview', question: 'What did they ask?', kind: 'list' },
  { id: 'prepared', half: 'interview', question: 'Prepared?', kind: 'scale', ends: ['Too little', 'Plenty'] },
]);

const WORDS: WorksheetWords = frozen({
  title: 'What I noted',
  facts: { labels: { company: '', jobTitle: '', round: '', date: '', people: '' }, date: (date: string) => date },
  promised: {
    heading: 'Promised',
    lines: ({ promised }) => Object.values(promised).map(({ what, said }) => `${what}, ${said}`),
  },
  halves: { interview: 'The interview', company: 'The company' },
  score: (score, ends) => `${String(score)} of 5 (${ends?.join(' to ') ?? ''})`,
});

function interview(answers: Record<string, string>, scores: Interview['scores'] = {}): Interview {
  return frozen({ ...EMPTY_INTERVIEW, answers, scores });
}

const FILLED = interview(
  {
    gut: 'Warm.\nA bit *loud*.',
    'one-word': 'hopeful',
    asked: 'Why us?\n\n- Why now?',
    prepared: 'Nearly',
    gone: 'old',
  },
  { prepared: 4 },
);

test('the plain sheet has title, halves, questions and answers in the order of the sheet', () => {
  expect(worksheetAsText(QUESTIONS, FILLED, WORDS)).toBe(`What I noted

THE INTERVIEW

How do you feel?
hopeful

What did they ask?
- Why us?
- - Why now?

Prepared?
4 of 5 (Too little to Plenty)

Nearly

THE COMPANY

What is your gut feeling?
Warm.
A bit *loud*.
`);
});

test('the Markdown sheet has a heading for each half and question, and answers that are not Markdown', () => {
  expect(worksheetAsMarkdown(QUESTIONS, FILLED, WORDS)).toBe(`# What I noted

## The interview

### How do you feel?

hopeful

### What did they ask?

- Why us?
- \\- Why now?

### Prepared?

4 of 5 (Too little to Plenty)

Nearly

## The company

### What is your gut feeling?

Warm.${'  '}
A bit \\*loud\\*.
`);
});

test('what was promised stands after the answers, and nothing of it where nothing was', () => {
  const promised = { m2x8t4: { ...EMPTY_PROMISE, what: 'the *portfolio*', said: 'by Friday' } };
  const promising = frozen({ ...interview({ gut: 'Fine' }), promised });
  expect(worksheetAsText(QUESTIONS, promising, WORDS)).toMatch(
    /\nFine\n\nPROMISED\n\n- the \*portfolio\*, by Friday\n$/,
  );
  expect(worksheetAsMarkdown(QUESTIONS, promising, WORDS)).toMatch(
    /\n\n## Promised\n\n- the \\\*portfolio\\\*, by Friday\n$/,
  );
});

test('a question without an answer, and a half without any, are not on the sheet', () => {
  expect(worksheetAsText(QUESTIONS, interview({ gut: 'Fine' }), WORDS)).toBe(
    'What I noted\n\nTHE COMPANY\n\nWhat is your gut feeling?\nFine\n',
  );
  expect(worksheetAsText(QUESTIONS, interview({ 'one-word': ' ', asked: '\n' }), WORDS)).toBe('What I noted\n');
  expect(worksheetAsMarkdown(QUESTIONS, EMPTY_INTERVIEW, WORDS)).toBe('# What I noted\n');
});

test('a place on the scale is an answer without any words', () => {
  expect(worksheetAsText(QUESTIONS, interview({}, { prepared: 2 }), WORDS)).toContain(
    'Prepared?\n2 of 5 (Too little to Plenty)\n',
  );
});

test('whatever was written is in the plain sheet word for word', () => {
  const anyAnswers = fc.record({ gut: anyText, 'one-word': anyText, asked: anyText, prepared: anyText });
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...SCORES), (answers, score) => {
      const text = worksheetAsText(QUESTIONS, interview(answers, { prepared: score }), WORDS);
      for (const id of ['gut', 'one-word', 'prepared'] as const) expect(text).toContain(answers[id].trim());
      for (const item of listItems(answers.asked)) expect(text).toContain(`- ${item}`);
      expect(text).toContain(`${String(score)} of 5`);
    }),
  );
});

describe('in Markdown, an answer cannot become', () => {
  test.each([
    ['a heading', '# not a heading', '\\# not a heading'],
    ['a heading by underlining', 'Title\n===', 'Title  \n\\==='],
    ['a rule', '---', '\\---'],
    ['a list', '- one\n+ two\n* three', '\\- one  \n\\+ two  \n\\* three'],
    ['an indented list', '  - one', '  \\- one'],
    ['a numbered list', '1. one\n 20) two', '1\\. one  \n 20\\) two'],
    ['a quotation', '> said', '\\> said'],
    ['HTML', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a character reference', '&amp; &#60;', '\\&amp; \\&\\#60;'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`a`\n~~~\n```', '\\`a\\`  \n\\~\\~\\~  \n\\`\\`\\`'],
    ['a link or an image', '[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['a table', 'a|b\n-|-', 'a\\|b  \n\\-\\|-'],
    ['indented code', 'one\n\n    two\n \tthree', 'one  \n  \n&#32;   two  \n&#32;\tthree'],
    ['a table of one column', 'one\n:-', 'one  \n\\:-'],
    ['an escape', '\\# a\\', '\\\\\\# a\\\\'],
  ])('%s', (_, written, escaped) => {
    expect(escapeMarkdown(written)).toBe(escaped);
  });
});

test('an ordinary answer stays readable in Markdown', () => {
  const ordinary = 'Sam (planning) said: “20 people, 3.5 years - it’s 100% sure!” I said 1 + 1 = 2.';
  expect(escapeMarkdown(ordinary)).toBe(ordinary);
});

test('every line break of an answer is kept in Markdown', () => {
  expect(escapeMarkdown('one\ntwo\n\nthree')).toBe('one  \ntwo  \n  \nthree');
});

test('the line ends of every system are line breaks in Markdown', () => {
  expect(escapeMarkdown('one\r\ntwo\rthree')).toBe('one  \ntwo  \nthree');
});

test('taking the escapes away gives back exactly what was written', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = escapeMarkdown(text)
        .replaceAll('  \n', '\n')
        .replace(/(?<!\\)&#(9|32);/g, (_, code) => String.fromCharCode(Number(code)))
        .replace(/\\([!-/:-@[-`{-~])/g, '$1');
      expect(plain).toBe(text.replace(/\r\n?/g, '\n'));
    }),
  );
});
