import { expect, test } from 'vitest';
import type { Backup } from '../../../../src/domain/backup/backup.ts';
import { checksum } from '../../../../src/domain/backup/checksum.ts';
import { readBackup } from '../../../../src/domain/backup/read-backup.ts';
import { writeBackup } from '../../../../src/domain/backup/write-backup.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS, type Settings } from '../../../../src/domain/record/settings.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { frozen } from '../../helpers/frozen.ts';

const FILLED: Backup = frozen({
  madeOn: '2026-11-20',
  isPartial: false,
  settings: JSON.parse(fixture('settings-v4')) as Settings,
  interviews: { first: JSON.parse(fixture(NEWEST_INTERVIEW)) as Interview, k2: EMPTY_INTERVIEW },
  setAside: { 'interview/first:1': '{"version":' },
});

test('a backup that was written is read as it was, and says what it holds', () => {
  const text = writeBackup(FILLED);
  expect(readBackup(text)).toEqual({ kind: 'ok', backup: FILLED });
  expect(JSON.parse(text)).toMatchObject({ holds: { interviews: 2, people: 3, answers: 10, notes: 3 } });
});

test('a file that was formatted anew is read all the same', () => {
  expect(readBackup(JSON.stringify(JSON.parse(writeBackup(FILLED))))).toEqual({ kind: 'ok', backup: FILLED });
});

test('a backup of documents of older versions is read as what they have become', () => {
  const content = {
    settings: EMPTY_SETTINGS,
    interviews: { first: JSON.parse(fixture('interview-v1')) as unknown },
    setAside: {},
  };
  const old = {
    afterTheInterview: 'backup',
    version: 1,
    madeOn: '',
    checksum: checksum(JSON.stringify(content)),
    content,
  };
  const read = readBackup(JSON.stringify(old));
  expect(read.kind === 'ok' && read.backup.interviews.first?.version).toBe(7);
});

test.each([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['Dear diary', 'notOurs'],
  ['{"version":1}', 'notOurs'],
  [writeBackup(FILLED).slice(0, 900), 'damaged'],
  [writeBackup(FILLED).replace('Harbour', 'Harbor'), 'damaged'],
  [writeBackup(FILLED).replace('"version": 1', '"version": 2'), 'tooNew'],
])('what is no sound backup is refused, and it is said why (%#)', (text, fault) => {
  expect(readBackup(text)).toEqual({ kind: 'refused', fault });
});

test('the checksum of nothing is that of the rule, and one letter changes it', () => {
  expect(checksum('')).toBe('811c9dc5');
  expect(checksum('a')).toBe('e40c292c');
  expect(checksum('ab')).not.toBe(checksum('ba'));
});
