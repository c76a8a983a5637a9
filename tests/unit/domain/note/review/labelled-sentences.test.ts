import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../src/domain/note/review/findings-of.ts';
import { contextOf, labelledSentences, noteGuide, noteSaying } from '../../../helpers/note-rules.ts';

const guide = noteGuide();
const context = contextOf();
const rulesFor = (says: string): readonly string[] => [
  ...new Set(findingsOf({ subject: '', body: noteSaying(says) }, context, guide).map(({ rule }) => rule)),
];

test('there are at least 80 labelled sentences, 40 good ones among them', () => {
  expect(labelledSentences().length).toBeGreaterThanOrEqual(80);
  expect(labelledSentences().filter(({ finds }) => finds === undefined).length).toBeGreaterThanOrEqual(40);
});

test.each(labelledSentences())('“$says” finds $finds', ({ says, finds }) => {
  expect(rulesFor(says)).toEqual(finds === undefined ? [] : [finds]);
});
