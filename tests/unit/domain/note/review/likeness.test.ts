import { expect, test } from 'vitest';
import { isAlike, isFoundAlike, notePairs, type NotePair } from '../../../helpers/note-pairs.ts';
import { noteGuide } from '../../../helpers/note-rules.ts';

const guide = noteGuide();
const pairs = notePairs().map((pair) => ({ ...pair, isAlike: isAlike(pair), isFound: isFoundAlike(pair, guide) }));

test('there are at least 60 labelled pairs, of every label, and a share of them is held out', () => {
  const count = (wanted: Partial<NotePair>): number =>
    pairs.filter((pair) => Object.entries(wanted).every(([key, value]) => pair[key as keyof NotePair] === value))
      .length;
  expect(pairs.length).toBeGreaterThanOrEqual(60);
  for (const label of ['distinct', 'closing', 'swapped', 'reworded'] as const) {
    expect(count({ label })).toBeGreaterThanOrEqual(12);
  }
});

test('of the pairs that are called too similar 95 in 100 are, and of those that are 95 in 100 are found', () => {
  const found = pairs.filter(({ isFound }) => isFound);
  const alike = pairs.filter(({ isAlike }) => isAlike);
  const both = found.filter(({ isAlike }) => isAlike);
  expect(both.length / found.length).toBeGreaterThanOrEqual(0.95);
  expect(both.length / alike.length).toBeGreaterThanOrEqual(0.95);
});

test('a polite closing that two notes share is never called too similar', () => {
  const called = pairs.filter(({ label, isFound }) => label === 'closing' && isFound);
  expect(called.map(({ one }) => one)).toEqual([]);
});
