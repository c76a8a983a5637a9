import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unseal } from '../../../src/browser/sealed.ts';
import type { Backup } from '../../../src/domain/backup/backup.ts';
import { readBackup } from '../../../src/domain/backup/read-backup.ts';
import { parseInterview } from '../../../src/domain/record/parse-interview.ts';
import { parseSettings } from '../../../src/domain/record/settings.ts';
import { fixture } from '../helpers/fixture.ts';

/** The text of a file as a released version of the site saved it. Each of them opens for ever. */
function saved(name: string): string {
  return readFileSync(new URL(`../fixtures/backups/${name}.json`, import.meta.url), 'utf8');
}

function opened(text: string): Backup {
  const read = readBackup(text);
  if (read.kind !== 'ok') throw new Error(`It is ${read.kind === 'refused' ? read.fault : read.kind}.`);
  return read.backup;
}

test('a backup of the first version is read to the word', () => {
  const { madeOn, settings, interviews, setAside } = opened(saved('backup-v1'));
  expect(madeOn).toBe('2026-11-20');
  expect({ kind: 'ok', record: settings }).toEqual(parseSettings(fixture('settings-v4')));
  expect({ kind: 'ok', record: interviews.first }).toEqual(parseInterview(fixture('interview-v7')));
  expect(setAside).toEqual({ 'interview/first:1': '{"version":' });
});

test('a backup that holds documents of every earlier version is read as what they have become', () => {
  const { settings, interviews } = opened(saved('backup-v1-oldest'));
  expect({ kind: 'ok', record: settings }).toEqual(parseSettings(fixture('settings-v1')));
  expect(Object.keys(interviews)).toHaveLength(6);
  for (const version of [1, 2, 3, 4, 5, 6]) {
    const became = parseInterview(fixture(`interview-v${version}`));
    expect({ kind: 'ok', record: interviews[`of-version-${String(version)}`] }).toEqual(became);
  }
});

test('a backup under a password of the first version opens with it, and with no other', async () => {
  const read = readBackup(saved('sealed-v1'));
  if (read.kind !== 'sealed') throw new Error(`It is ${read.kind}.`);
  expect(await unseal(read.sealed, 'harbour at dusk')).toBeUndefined();
  const text = await unseal(read.sealed, 'harbour at dawn');
  expect(opened(text ?? '')).toEqual(opened(saved('backup-v1')));
});
