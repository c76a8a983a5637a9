import { describe, expect, test } from 'vitest';
import {
  introducesClause,
  isAim,
  isAsked,
  isNothing,
  isQuestion,
  isSpoken,
  withSubject,
} from '../../../../src/domain/note/openings.ts';

const yes = (is: (text: string) => boolean | undefined, ...texts: readonly string[]): void => {
  expect(texts.filter((text) => is(text) !== true)).toEqual([]);
};
const no = (is: (text: string) => boolean | undefined, ...texts: readonly string[]): void => {
  expect(texts.filter((text) => is(text) === true)).toEqual([]);
};

test('words that say that there is nothing to say are known', () => {
  yes(
    isNothing,
    'none',
    'n/a',
    'nothing really, it was short',
    'No',
    'not sure yet',
    "I don't know",
    "I'd rather not say",
  );
  no(isNothing, 'nothing beats fog', 'no time', 'not much sleep', 'the nil by mouth');
});

test('a question is known without its mark', () => {
  yes(isQuestion, 'do I get a laptop', 'what are the hours', 'is overtime paid', 'how much is parking', 'any update');
  no(
    isQuestion,
    'how the shifts are shared',
    'what you said',
    'do a good job',
    'has a great name',
    'what is great about it',
  );
});

test('a question inside of a sentence is known, and an exclamation is none', () => {
  yes(isAsked, 'if I can start later', 'how the shifts are shared');
  no(isAsked, 'what a great harbour', 'the shifts', 'why');
});

test('a greeting, a wish and a request are known', () => {
  yes(isSpoken, 'thanks again', 'just checking in', 'have a good one', 'sorry for the delay', 'let me know');
  no(
    isSpoken,
    'the thanks you gave',
    'just in time',
    'have a licence',
    'good luck charm'.replace('good luck ', 'lucky '),
  );
});

test('an aim begins with a verb', () => {
  yes(isAim, 'to see the warehouse', 'to be closer to family');
  no(isAim, 'to the next step', 'to Halifax', 'to hearing from you', 'today');
});

test('a place or time may open a clause or belong to a thing', () => {
  expect(introducesClause('in my last job I cut waste')).toBe(true);
  expect(introducesClause('At Fern & Co I also trained two juniors')).toBe(true);
  expect(introducesClause('in the job I had')).toBe(false);
  expect(introducesClause('the job I had')).toBeUndefined();
  expect(introducesClause('over six years of routes')).toBeUndefined();
});

describe('a subject that was left out is there again where there can be no doubt', () => {
  test.each([
    ['loved the tour', 'I loved the tour'],
    ['showed me the plant', 'you showed me the plant'],
    ['laughed about the fog', 'we laughed about the fog'],
    ['was fun', 'it was fun'],
    ['hope we meet again', 'I hope we meet again'],
    ['cut waste', 'cut waste'],
    ['let me know', 'let me know'],
  ])('%j', (typed, whole) => {
    expect(withSubject(typed)).toBe(whole);
  });
});
