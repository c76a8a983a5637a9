/* Generated stores that leave as a file, as a locked file and as a link, and come back by merging: nothing may be lost. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { packBackup, unpackBackup } from '../../src/browser/packed-backup.ts';
import { seal, unseal } from '../../src/browser/sealed.ts';
import type { Backup } from '../../src/domain/backup/backup.ts';
import { mergeBackups } from '../../src/domain/backup/merge-backups.ts';
import { readBackup } from '../../src/domain/backup/read-backup.ts';
import { readSealed, writeSealed } from '../../src/domain/backup/sealed.ts';
import { writeBackup } from '../../src/domain/backup/write-backup.ts';
import { harmlessId } from '../../src/domain/backup/harmless-id.ts';
import { EMPTY_SETTINGS } from '../../src/domain/record/settings.ts';
import { anyInterview, anySettings } from '../../tests/unit/helpers/arbitraries.ts';

/** The password is no part of what is measured here: so few rounds only for this. */
const ROUNDS = 1;

const anyId = fc.constantFrom('first', 'k2v8x1q9', 'other');

const anyStore: fc.Arbitrary<Backup> = fc
  .record({
    interviews: fc.dictionary(anyId, anyInterview, { maxKeys: 3, noNullPrototype: true }),
    settings: anySettings,
    setAside: fc.dictionary(fc.constantFrom('interview/a:1', 'settings:1'), fc.string(), { noNullPrototype: true }),
  })
  .map(({ interviews, settings, setAside }) => ({
    ...{ madeOn: '2026-11-20', isPartial: false, setAside },
    settings: { ...settings, current: harmlessId(settings.current) },
    interviews: Object.fromEntries(
      Object.entries(interviews).map(([id, each]) => [id, { ...each, follows: harmlessId(each.follows) }]),
    ),
  }));

function isRead(text: string | undefined, backup: Backup): boolean {
  const read = text === undefined ? undefined : readBackup(text);
  return read?.kind === 'ok' && isDeepStrictEqual(read.backup, backup);
}

async function isOpened(backup: Backup): Promise<boolean> {
  const file = writeSealed(await seal(writeBackup(backup), 'correct horse', backup.madeOn, ROUNDS));
  const sealed = readSealed(JSON.parse(file) as Record<string, unknown>);
  return typeof sealed !== 'string' && isRead(await unseal(sealed, 'correct horse'), backup);
}

async function isLinked(backup: Backup): Promise<boolean> {
  const link = await packBackup(backup);
  if (link === 'tooLarge') return false;
  const read = await unpackBackup(link);
  return read.kind === 'ok' && isDeepStrictEqual(read.backup.interviews, backup.interviews);
}

const NOTHING: Backup = { madeOn: '', isPartial: false, settings: EMPTY_SETTINGS, interviews: {}, setAside: {} };

export type RoundTrips = Readonly<Record<'file' | 'locked' | 'link' | 'intoNothing' | 'intoItself' | 'twice', number>>;

/** How many of so many generated stores came back by each way as they had left. */
export async function makeRoundTrips(runs: number, seed: number): Promise<RoundTrips> {
  const stores = fc.sample(anyStore, { numRuns: runs, seed });
  const others = fc.sample(anyStore, { numRuns: runs, seed: seed + 1 });
  const equal = { file: 0, locked: 0, link: 0, intoNothing: 0, intoItself: 0, twice: 0 };
  for (const [index, backup] of stores.entries()) {
    const other = others[index] ?? NOTHING;
    const once = mergeBackups(backup, other);
    equal.file += Number(isRead(writeBackup(backup), backup));
    equal.locked += Number(await isOpened(backup));
    equal.link += Number(await isLinked(backup));
    equal.intoNothing += Number(isDeepStrictEqual(mergeBackups(NOTHING, backup).interviews, backup.interviews));
    equal.intoItself += Number(isDeepStrictEqual(mergeBackups(backup, backup).interviews, backup.interviews));
    equal.twice += Number(isDeepStrictEqual(mergeBackups(once, other), once));
  }
  return equal;
}
