import { describe, expect, test } from 'vitest';
import { smallWordsOf } from '../../../../src/domain/note/small-words.ts';

test('each short word is there only where it is certain to be right', () => {
  expect(smallWordsOf('forklift licence')).toEqual({ the: 'the', my: 'my', a: '', at: 'at the' });
  expect(smallWordsOf('the tour')).toEqual({ the: '', my: '', a: '', at: 'at' });
});

describe('what is somebody’s own is “my”', () => {
  test.each([
    'SAP certificate',
    'six years of routes',
    '10+ years of planning',
    "driver's licence",
    'good communication skills',
  ])('%j', (words) => {
    expect(smallWordsOf(words).my).toBe('my');
  });
  test.each([
    'excel',
    'hard working',
    'two references',
    'Excel, SAP and Spanish',
    'no experience',
    'Maya’s advice',
    'customer service',
  ])('%j is not', (words) => {
    expect(smallWordsOf(words).my).toBe('');
  });
});

test('one of several has its article, and what is counted by nobody has none', () => {
  expect(
    ['better offer', 'commute', 'cost of gas', 'pay', 'another offer'].map((words) => smallWordsOf(words).a),
  ).toEqual(['a', 'the', 'the', '', '']);
});

test('a place has the word before it that it needs', () => {
  expect(['open house', 'Zoom', 'at the fair', 'Friday', 'your office'].map((words) => smallWordsOf(words).at)).toEqual(
    ['at the', 'on', '', 'on', 'at'],
  );
});
