import { expect, test } from 'vitest';
import { nextTask, progressOf } from '../../../../src/domain/record/progress.ts';
import { frozen } from '../../helpers/frozen.ts';

const IDS = frozen(['a', 'b', 'c']);
const TASKS = frozen([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);

test('progress counts the ticks, out of all tasks but those that are not for me', () => {
  expect(progressOf(['a', 'b', 'c'], { a: 'done', b: 'not-for-me' })).toEqual({ done: 1, outOf: 2 });
});

test('nothing ticked is nothing done, out of every task', () => {
  expect(progressOf(IDS, frozen({}))).toEqual({ done: 0, outOf: 3 });
  expect(progressOf([], frozen({}))).toEqual({ done: 0, outOf: 0 });
});

test('ticks of tasks that are not in the list do not count', () => {
  expect(progressOf(IDS, frozen({ elsewhere: 'done', gone: 'not-for-me' }))).toEqual({ done: 0, outOf: 3 });
});

test('a list that is wholly set aside has nothing to do', () => {
  expect(progressOf(['a', 'b'], { a: 'not-for-me', b: 'not-for-me' })).toEqual({ done: 0, outOf: 0 });
});

test('the next task is the first that is neither ticked nor set aside', () => {
  expect(nextTask([{ id: 'a' }, { id: 'b' }], { a: 'done' })).toEqual({ id: 'b' });
  expect(nextTask(TASKS, frozen({ a: 'not-for-me', b: 'done' }))).toBe(TASKS[2]);
  expect(nextTask(TASKS, frozen({ b: 'done' }))).toBe(TASKS[0]);
});

test('no task is next when none is left', () => {
  expect(nextTask(TASKS, frozen({ a: 'done', b: 'done', c: 'not-for-me' }))).toBeUndefined();
  expect(nextTask<{ id: string }>([], {})).toBeUndefined();
});

test('a task whose id is a word of the language is open like any other', () => {
  expect(nextTask([{ id: 'constructor' }], {})).toEqual({ id: 'constructor' });
});
