import { expect, test } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { lessonsIn } from '../../../../src/domain/worksheet/next-time.ts';
import { frozen } from '../../helpers/frozen.ts';

const noted = (line: string, practised: Interview['practised'] = {}): ReadonlyMap<string, Interview> =>
  new Map([['first', frozen({ ...EMPTY_INTERVIEW, answers: { 'next-time': line }, practised })]]);

test('each line of an answer is a lesson, to be practised', () => {
  expect(lessonsIn(noted('Slow down'))[0]).toEqual({
    ...{ interviewId: 'first', question: 'next-time', line: 'Slow down' },
    ...{ practisedId: 'next-time: Slow down', isPractised: false },
  });
});

test('a line is known as practised by its own words, slashes and all', () => {
  expect(lessonsIn(noted('Ask when/how'))[0]?.practisedId).toBe('next-time: Ask when/how');
  const practised = { 'next-time: Ask when/how': 'Ask when/how' };
  expect(lessonsIn(noted('Ask when/how', practised))[0]?.isPractised).toBe(true);
});

test('a line that was practised when slashes were still replaced is practised, and can be unmarked', () => {
  const practised = { 'next-time: Ask when⁄how': 'Ask when/how' };
  expect(lessonsIn(noted('Ask when/how', practised))[0]).toMatchObject({
    practisedId: 'next-time: Ask when⁄how',
    isPractised: true,
  });
});
