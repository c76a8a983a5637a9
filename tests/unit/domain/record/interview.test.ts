import { expect, test } from 'vitest';
import {
  EMPTY_INTERVIEW,
  withAnswer,
  withEntry,
  withTask,
  type Interview,
} from '../../../../src/domain/record/interview.ts';
import { fixture } from '../../helpers/fixture.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_INTERVIEW);
const FIXTURE = frozen(JSON.parse(fixture('interview-v3')) as Interview);

const FILLED: Interview = frozen({
  ...FIXTURE,
  tasks: { linkedin: 'not-for-me', reflect: 'done' },
  doneOn: { reflect: '2026-11-02' },
  answers: { 'one-word': 'hopeful' },
});

test('an entry of a map can be set and removed, and the map stays as it was', () => {
  const map = frozen({ a: 1 });
  expect(withEntry(map, 'b', 2)).toEqual({ a: 1, b: 2 });
  expect(withEntry(map, 'a', 0)).toEqual({ a: 0 });
  expect(Object.keys(withEntry(map, 'a', undefined))).toEqual([]);
  expect(withEntry(map, 'b', undefined)).toEqual({ a: 1 });
});

test('a task can be ticked, set aside and opened again, and the other tasks keep their marks', () => {
  expect(withTask(EMPTY, 'linkedin', 'done', '2026-11-03').tasks).toEqual({ linkedin: 'done' });
  expect(withTask(FILLED, 'linkedin', 'done', '2026-11-03').tasks).toEqual({ linkedin: 'done', reflect: 'done' });
  expect(Object.keys(withTask(FILLED, 'linkedin', undefined, '2026-11-03').tasks)).toEqual(['reflect']);
});

test('the day of a tick is kept, and the other tasks keep their days', () => {
  expect(withTask(EMPTY, 'linkedin', 'done', '2026-11-03').doneOn).toEqual({ linkedin: '2026-11-03' });
  expect(withTask(FILLED, 'linkedin', 'done', '2026-11-03').doneOn).toEqual({
    reflect: '2026-11-02',
    linkedin: '2026-11-03',
  });
  expect(withTask(FILLED, 'reflect', 'done', '2026-11-05').doneOn).toEqual({ reflect: '2026-11-05' });
});

test('a task that is set aside or opened again was done on no day', () => {
  expect(Object.keys(withTask(FILLED, 'reflect', 'not-for-me', '2026-11-03').doneOn)).toEqual([]);
  expect(Object.keys(withTask(FILLED, 'reflect', undefined, '2026-11-03').doneOn)).toEqual([]);
  expect(Object.keys(withTask(EMPTY, 'linkedin', 'not-for-me', '2026-11-03').doneOn)).toEqual([]);
});

test('a task that was ticked on a day that nobody knows is done all the same', () => {
  const ticked = withTask(FILLED, 'reflect', 'done', '');
  expect([ticked.tasks.reflect, Object.keys(ticked.doneOn)]).toEqual(['done', []]);
});

test('an answer is kept as it was written, and an empty text removes it', () => {
  expect(withAnswer(EMPTY, 'one-word', 'hopeful').answers).toEqual({ 'one-word': 'hopeful' });
  expect(withAnswer(FILLED, 'one-word', ' \n').answers).toEqual({ 'one-word': ' \n' });
  expect(Object.keys(withAnswer(FILLED, 'one-word', '').answers)).toEqual([]);
});

test('every change leaves the rest of the record as it was', () => {
  expect(withTask(FILLED, 'x', 'done', '2026-11-03')).toEqual({
    ...FILLED,
    tasks: { ...FILLED.tasks, x: 'done' },
    doneOn: { ...FILLED.doneOn, x: '2026-11-03' },
  });
  expect(withAnswer(FILLED, 'x', 'y')).toEqual({ ...FILLED, answers: { ...FILLED.answers, x: 'y' } });
});

test('an id that is a word of the language is an id like any other', () => {
  const today = '2026-11-03';
  const marked = withTask(withTask(EMPTY, '__proto__', 'done', today), 'constructor', 'done', today);
  expect(Object.keys(marked.tasks)).toEqual(['__proto__', 'constructor']);
  expect(Object.keys(marked.doneOn)).toEqual(['__proto__', 'constructor']);
  expect(Object.hasOwn({}, 'done')).toBe(false);
  expect(Object.keys(withTask(marked, '__proto__', undefined, today).tasks)).toEqual(['constructor']);
});
