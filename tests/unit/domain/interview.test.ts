import { expect, test } from 'vitest';
import {
  EMPTY_INTERVIEW,
  mergeInterviews,
  withAnswer,
  withJob,
  withNote,
  withScore,
  withTask,
  type Interview,
} from '../../../src/domain/interview.ts';
import { EMPTY_NOTE } from '../../../src/domain/note.ts';
import { frozen } from '../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_INTERVIEW);

const FILLED: Interview = frozen({
  version: 1,
  company: 'Harbour Foods',
  jobTitle: 'Planner',
  tasks: { linkedin: 'not-for-me', reflect: 'done' },
  answers: { 'one-word': 'hopeful' },
  scores: { 'right-fit': 4 },
  notes: { first: EMPTY_NOTE },
});

test('a task can be ticked, set aside and opened again, and the other tasks keep their marks', () => {
  expect(withTask(EMPTY, 'linkedin', 'done').tasks).toEqual({ linkedin: 'done' });
  expect(withTask(FILLED, 'linkedin', 'done').tasks).toEqual({ linkedin: 'done', reflect: 'done' });
  expect(Object.keys(withTask(FILLED, 'linkedin', undefined).tasks)).toEqual(['reflect']);
});

test('an answer is kept as it was written, and an empty text removes it', () => {
  expect(withAnswer(EMPTY, 'one-word', 'hopeful').answers).toEqual({ 'one-word': 'hopeful' });
  expect(withAnswer(FILLED, 'one-word', ' \n').answers).toEqual({ 'one-word': ' \n' });
  expect(Object.keys(withAnswer(FILLED, 'one-word', '').answers)).toEqual([]);
});

test('a place on the scale can be chosen, changed and cleared', () => {
  expect(withScore(EMPTY, 'right-fit', 4).scores).toEqual({ 'right-fit': 4 });
  expect(withScore(FILLED, 'right-fit', 1).scores).toEqual({ 'right-fit': 1 });
  expect(Object.keys(withScore(FILLED, 'right-fit', undefined).scores)).toEqual([]);
});

test('a note can be replaced and removed', () => {
  const note = frozen({ ...EMPTY_NOTE, sentOn: '2026-11-03' });
  expect(withNote(FILLED, 'first', note).notes).toEqual({ first: note });
  expect(Object.keys(withNote(FILLED, 'second', note).notes)).toEqual(['first', 'second']);
  expect(Object.keys(withNote(FILLED, 'first', undefined).notes)).toEqual([]);
});

test('company and job title are set one by one', () => {
  expect(withJob(EMPTY, { company: 'Harbour Foods' }).company).toBe('Harbour Foods');
  expect(withJob(FILLED, { jobTitle: '' })).toEqual({ ...FILLED, jobTitle: '' });
});

test('every change leaves the rest of the record as it was', () => {
  expect(withTask(FILLED, 'x', 'done')).toEqual({ ...FILLED, tasks: { ...FILLED.tasks, x: 'done' } });
  expect(withAnswer(FILLED, 'x', 'y')).toEqual({ ...FILLED, answers: { ...FILLED.answers, x: 'y' } });
  expect(withScore(FILLED, 'x', 1)).toEqual({ ...FILLED, scores: { ...FILLED.scores, x: 1 } });
  expect(withNote(FILLED, 'x', EMPTY_NOTE)).toEqual({ ...FILLED, notes: { ...FILLED.notes, x: EMPTY_NOTE } });
});

test('an id that is a word of the language is an id like any other', () => {
  const marked = withTask(withTask(EMPTY, '__proto__', 'done'), 'constructor', 'done');
  expect(Object.keys(marked.tasks)).toEqual(['__proto__', 'constructor']);
  expect(Object.hasOwn({}, 'done')).toBe(false);
  expect(Object.keys(withTask(marked, '__proto__', undefined).tasks)).toEqual(['constructor']);
});

test('merging keeps every entry of both', () => {
  const merged = mergeInterviews(withTask(EMPTY, 'a', 'done'), withTask(EMPTY, 'b', 'done'));
  expect(merged.tasks).toEqual({ a: 'done', b: 'done' });
  expect(mergeInterviews(FILLED, EMPTY)).toEqual(FILLED);
  expect(mergeInterviews(EMPTY, FILLED)).toEqual(FILLED);
});

test('merging takes ours where both have an entry', () => {
  const theirs: Interview = frozen({
    version: 1,
    company: 'Theirs',
    jobTitle: 'Theirs',
    tasks: { reflect: 'not-for-me', theirs: 'done' },
    answers: { 'one-word': 'flat', theirs: 'kept' },
    scores: { 'right-fit': 1, theirs: 2 },
    notes: { first: { ...EMPTY_NOTE, sentOn: '2026-11-03' }, theirs: EMPTY_NOTE },
  });
  expect(mergeInterviews(theirs, FILLED)).toEqual({
    version: 1,
    company: 'Harbour Foods',
    jobTitle: 'Planner',
    tasks: { reflect: 'done', linkedin: 'not-for-me', theirs: 'done' },
    answers: { 'one-word': 'hopeful', theirs: 'kept' },
    scores: { 'right-fit': 4, theirs: 2 },
    notes: { first: EMPTY_NOTE, theirs: EMPTY_NOTE },
  });
});
