/*
 * Files as nobody of ours makes them: cut short, with bytes changed, followed by junk, of the wrong types with the right
 * checksum, nested too deep. Each has to end in a backup, a question for its password, or a fault that there are words for.
 */
import fc from 'fast-check';
import { checksum } from '../../src/domain/backup/checksum.ts';
import { readBackup } from '../../src/domain/backup/read-backup.ts';
import { writeSealed } from '../../src/domain/backup/sealed.ts';
import { writeBackup } from '../../src/domain/backup/write-backup.ts';
import { EMPTY_SETTINGS } from '../../src/domain/record/settings.ts';
import { BACKUP_FAULTS } from '../../src/text/backup/faults.ts';
import { plausibleStore } from './plausible-store.ts';

const BACKUP = {
  ...{ madeOn: '2026-11-20', isPartial: false, settings: EMPTY_SETTINGS, setAside: { 'interview/x:1': '{' } },
  interviews: plausibleStore(2),
};
const SOUND = writeBackup(BACKUP);
const SEALED = writeSealed({ madeOn: '', rounds: 600_000, salt: 'c2FsdA==', iv: 'aXY=', data: 'ZGF0YQ==' });
const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

/** The same content with one of its values replaced, and the checksum that belongs to it. */
function withValue(at: number, value: string): string {
  const { interviews, settings, setAside } = BACKUP;
  const text = JSON.stringify({ settings, interviews, setAside });
  const found = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|\d+|\{|\[\])/g)][at % 400];
  const from = found?.index ?? 0;
  const end = found?.[1] === '{' ? text.indexOf('}', from) + 1 : from + (found?.[0].length ?? 0);
  const content = `${text.slice(0, from)}:${value}${text.slice(end)}`;
  let sum = '';
  try {
    sum = checksum(JSON.stringify(JSON.parse(content)));
  } catch {
    // No JSON any more, or too deep to be written.
  }
  return `{"afterTheInterview":"backup","version":1,"madeOn":"","checksum":"${sum}","content":${content}}`;
}

const anyPlace = fc.nat({ max: SOUND.length - 1 });
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.stringify(json)),
  fc.constantFrom(
    '{"__proto__":{"isAdmin":true}}',
    '{"constructor":{"prototype":{"isAdmin":true}}}',
    '1e999',
    '"\\ud800"',
  ),
);

const anyFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: anyPlace.map((end) => SOUND.slice(0, end)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(SOUND, SEALED), fc.nat(), fc.integer({ min: 0, max: 0xffff }))
      .map(([text, at, unit]) => {
        const place = at % text.length;
        return text.slice(0, place) + String.fromCharCode(unit) + text.slice(place + 1);
      }),
  },
  { weight: 4, arbitrary: fc.tuple(fc.nat({ max: 400 }), anyValue).map(([at, value]) => withValue(at, value)) },
  { weight: 1, arbitrary: fc.string().map((junk) => SOUND + junk) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json()) },
);

/** Once in so many: it takes a hundred times as long to make as to read. */
const DEEP_FILES = [DEEP, withValue(7, DEEP), `{"afterTheInterview":"backup","content":${DEEP.slice(0, 200_000)}`];

export type MutatedBackups = {
  /** How many ended how. */
  readonly results: Readonly<Record<string, number>>;
  readonly withoutWords: readonly string[];
  /** In milliseconds. */
  readonly slowest: number;
  readonly isPrototypeSound: boolean;
};

/** Reads so many mutated backups and says what came of them. */
export function readMutatedBackups(runs: number, seed: number): MutatedBackups {
  const results: Record<string, number> = {};
  const inherited = Object.getOwnPropertyNames(Object.prototype).length;
  let slowest = 0;
  for (const text of [...DEEP_FILES, ...fc.sample(anyFile, { numRuns: runs - DEEP_FILES.length, seed })]) {
    const from = performance.now();
    const read = readBackup(text);
    slowest = Math.max(slowest, performance.now() - from);
    const result = read.kind === 'refused' ? read.fault : read.kind;
    results[result] = (results[result] ?? 0) + 1;
  }
  return {
    results,
    withoutWords: Object.keys(results).filter(
      (each) => !['ok', 'sealed'].includes(each) && !Object.hasOwn(BACKUP_FAULTS, each),
    ),
    slowest,
    isPrototypeSound:
      Object.getOwnPropertyNames(Object.prototype).length === inherited && !('isAdmin' in ({} as object)),
  };
}
