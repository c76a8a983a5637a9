import { expect, test } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { sheetFact } from '../../../../src/domain/worksheet/sheet-facts.ts';
import type { Question } from '../../../../src/domain/worksheet/worksheet.ts';
import {
  worksheetAsMarkdown,
  worksheetAsText,
  type WorksheetWords,
} from '../../../../src/domain/worksheet/worksheet-export.ts';
import { frozen } from '../../helpers/frozen.ts';

const QUESTIONS: readonly Question[] = frozen([
  { id: 'gut', half: 'company', question: 'What is your gut feeling?', kind: 'text' },
]);

const WORDS: WorksheetWords = frozen({
  title: 'What I noted',
  facts: {
    labels: { company: 'Company', jobTitle: 'Job', round: 'Round', date: 'Date', people: 'People' },
    date: (date: string) => (date === '' ? '' : `on ${date}`),
  },
  promised: { heading: '', lines: () => [] },
  halves: { interview: 'The interview', company: 'The company' },
  score: (score) => String(score),
});

const KNOWN = frozen({
  ...{ ...EMPTY_INTERVIEW, answers: { gut: 'Fine' } },
  ...{ company: 'Harbour & Foods', jobTitle: ' Planner ', round: 'Second', date: '2026-11-20' },
  people: {
    k3v9q1: { ...EMPTY_PERSON, name: 'Maya Chen', role: 'Design lead' },
    b7m4t2: { ...EMPTY_PERSON, email: 'nameless@example.org' },
    '9xw20d': { ...EMPTY_PERSON, name: 'Sam Rivera' },
  },
});

test('both sheets say first which interview they are about, as far as it is known', () => {
  expect(worksheetAsText(QUESTIONS, KNOWN, WORDS)).toBe(`What I noted

Company: Harbour & Foods
Job: Planner
Round: Second
Date: on 2026-11-20
People: Maya Chen, Design lead; Sam Rivera

THE COMPANY

What is your gut feeling?
Fine
`);
  expect(worksheetAsMarkdown(QUESTIONS, KNOWN, WORDS)).toMatch(
    /^# What I noted\n\n- Company: Harbour \\& Foods\n- Job: Planner\n- Round: Second\n- Date: on 2026-11-20\n- People: Maya/,
  );
  const known = { ...{ ...EMPTY_INTERVIEW, answers: { gut: 'Fine' } }, company: 'Harbour Foods' };
  expect(worksheetAsText(QUESTIONS, known, WORDS)).toMatch(/^What I noted\n\nCompany: Harbour Foods\n\nTHE COMPANY/);
});

test('people are named with what they do', () => {
  const people = { a: { ...EMPTY_PERSON, name: 'Sam', role: 'Planning' } };
  expect(sheetFact('people', frozen({ ...EMPTY_INTERVIEW, people }), WORDS.facts)).toBe('Sam, Planning');
});
