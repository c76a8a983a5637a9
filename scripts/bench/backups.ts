import { printTable, verdict } from './figures.ts';
import { readMutatedBackups } from './mutated-backups.ts';
import { openMutatedLinks } from './mutated-links.ts';
import { makeRoundTrips } from './round-trips.ts';

const RUNS = Number(process.env.RUNS ?? 10_000);
const SEED = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
/** A file or link that is bad is known for it within so many milliseconds. */
const LONGEST = 200;

/** Prints what becomes of mutated files and links. */
export async function benchImports(): Promise<void> {
  const files = readMutatedBackups(RUNS, SEED);
  const links = await openMutatedLinks(RUNS);
  const row = (what: string, { results, slowest, withoutWords, isPrototypeSound }: typeof files) => [
    ...[what, Object.values(results).reduce((sum, count) => sum + count, 0), Math.round(slowest)],
    Object.entries(results)
      .map(([result, count]) => `${result} ${String(count)}`)
      .join(', '),
    verdict({
      words: withoutWords.length === 0,
      'Object.prototype': isPrototypeSound,
      [`${String(LONGEST)} ms`]: slowest < LONGEST,
    }),
  ];
  printTable(
    'Mutated imports',
    `What becomes of files and links that nobody of ours made; the slowest in milliseconds. PROPERTY_SEED=${String(SEED)}`,
    ['what', 'runs', 'slowest', 'results', 'met'],
    [row('files', files), row('links', links)],
  );
}

/** Prints how many generated stores come back as they left. */
export async function benchRoundTrips(): Promise<void> {
  const equal = await makeRoundTrips(RUNS, SEED);
  printTable(
    'Round trips',
    `Generated stores that leave and come back equal, of ${String(RUNS)}. PROPERTY_SEED=${String(SEED)}`,
    ['way', 'equal', 'met'],
    Object.entries(equal).map(([way, count]) => [way, count, verdict({ equal: count === RUNS })]),
  );
}
