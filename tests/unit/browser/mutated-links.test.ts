import { expect, test } from 'vitest';
import { LONGEST_INFLATED } from '../../../src/domain/backup/link.ts';
import { openMutatedLinks } from '../../../scripts/bench/mutated-links.ts';

/** What is inflated at once, past which the rest is not asked for. */
const CHUNK = 1 << 16;

test('of any mutated link it is known what is wrong, in words, and no more is inflated than a link may hold', async () => {
  const { results, withoutWords, mostInflated, isPrototypeSound } = await openMutatedLinks(100);
  expect(withoutWords).toEqual([]);
  expect(Object.keys(results).length).toBeGreaterThan(3);
  expect(mostInflated).toBeLessThanOrEqual(LONGEST_INFLATED + CHUNK);
  expect(isPrototypeSound).toBe(true);
});
