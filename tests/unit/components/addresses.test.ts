import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteEntries } from '../helpers/site-content.ts';

/** Every address of a case, message, task, question, example or source that was ever published, one on each line. */
const PUBLISHED = readFileSync('tests/unit/fixtures/addresses.txt', 'utf8').trim().split('\n');
/** What may move: the tools and pages are found under addresses that others may take over. */
const isPermanent = (to: string): boolean =>
  /^\/(?:special-cases|worksheet|examples|sources)\/#|#task-|\?kind=/.test(to) && !/#(?:print-blank|keep)$/.test(to);

const now = siteEntries().map(({ to }) => to);

test('each address that was ever published still leads to what it led to', () => {
  expect(PUBLISHED.length).toBeGreaterThan(90);
  expect(PUBLISHED.filter((address) => !now.includes(address))).toEqual([]);
});

test('each new address is added to the list of those that are permanent', () => {
  expect(now.filter((address) => isPermanent(address) && !PUBLISHED.includes(address))).toEqual([]);
});
