import { expect, test } from 'vitest';
import { readMutatedBackups } from '../../../scripts/bench/mutated-backups.ts';
import { makeRoundTrips } from '../../../scripts/bench/round-trips.ts';

const SEED = Number(process.env.PROPERTY_SEED ?? 1);

test('of any mutated backup it is known what is wrong, in words, and it leaves nothing behind', () => {
  const { results, withoutWords, isPrototypeSound } = readMutatedBackups(100, SEED);
  expect(withoutWords).toEqual([]);
  expect(Object.keys(results).length).toBeGreaterThan(2);
  expect(isPrototypeSound).toBe(true);
});

test('any store comes back as it left, by file, under a password and by link, and merging twice is merging once', async () => {
  const runs = 100;
  expect(await makeRoundTrips(runs, SEED)).toEqual({
    ...{ file: runs, locked: runs, link: runs, intoNothing: runs, intoItself: runs, twice: runs },
  });
});
