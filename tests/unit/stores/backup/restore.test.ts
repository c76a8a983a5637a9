import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Backup } from '../../../../src/domain/backup/backup.ts';
import { readBackup } from '../../../../src/domain/backup/read-backup.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { FakeStorage, openTab } from '../../helpers/fake-browser.ts';
import { frozen } from '../../helpers/frozen.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { KEY, storedInterview } from '../../helpers/interview-record.ts';

const SETTINGS = 'after-the-interview:settings';
const OTHER = 'after-the-interview:interview/k2';
const BEFORE = 'after-the-interview:before-restore';
const TODAY = new Date(2026, 10, 20);

const HARBOUR: Interview = { ...EMPTY_INTERVIEW, company: 'Harbour Foods', answers: { 'one-word': 'calm' } };
const BUSES: Interview = { ...EMPTY_INTERVIEW, company: 'Night Buses' };
const BACKUP: Backup = frozen({
  madeOn: '2026-11-18',
  isPartial: false,
  settings: { ...EMPTY_SETTINGS, yourName: 'Alex Kim', current: 'k2' },
  interviews: { first: { ...HARBOUR, answers: { 'one-word': 'tired' } }, k2: BUSES },
  setAside: { 'interview/x:1': '{"version":' },
});

let storage: FakeStorage;

async function openSite() {
  const tab = await openTab(storage);
  return {
    ...tab,
    ...(await import('../../../../src/stores/record/current.ts')),
    ...(await import('../../../../src/stores/backup/back-up.ts')),
    ...(await import('../../../../src/stores/backup/restore.ts')),
    ...(await import('../../../../src/stores/backup/last-restore.ts')),
    ...(await import('../../../../src/stores/backup/undo-restore.ts')),
    ...(await import('../../../../src/stores/worksheet.ts')),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a backup', () => {
  test('holds every interview, one that was deleted and words that are not saved yet among them', async () => {
    storage.items[KEY] = JSON.stringify(HARBOUR);
    storage.items[OTHER] = JSON.stringify({ ...BUSES, deletedOn: '2026-11-19' });
    const { backUp, writeAnswer } = await openSite();
    writeAnswer('went-well', 'the harbour');
    const { text, fileName } = backUp(TODAY);
    expect(fileName).toBe('after-the-interview-backup-2026-11-20.json');
    const read = readBackup(text);
    expect(read.kind === 'ok' && read.backup.interviews).toEqual({
      first: { ...HARBOUR, answers: { 'one-word': 'calm', 'went-well': 'the harbour' } },
      k2: { ...BUSES, deletedOn: '2026-11-19' },
    });
  });

  test('holds the text of a document that cannot be read, whole', async () => {
    storage.items[OTHER] = '{"version":';
    const { backupOf } = await openSite();
    expect(backupOf(TODAY)).toMatchObject({ interviews: {}, setAside: { 'interview/k2:stored': '{"version":' } });
  });

  test('is noted with its day, and what is written later shows as a change', async () => {
    storage.items[KEY] = JSON.stringify(HARBOUR);
    const { markBackedUp, backupOf, $settings, writeAnswer } = await openSite();
    const { contentChecksum } = await import('../../../../src/domain/backup/content-checksum.ts');
    markBackedUp(TODAY);
    const { backedUpOn, backedUpAs } = $settings.get();
    expect([backedUpOn, backedUpAs]).toEqual(['2026-11-20', contentChecksum(backupOf(TODAY))]);
    writeAnswer('went-well', 'the harbour');
    expect(contentChecksum(backupOf(TODAY))).not.toBe(backedUpAs);
  });
});

describe('bringing a backup back', () => {
  test('into an empty browser stores all of it, and this page shows it at once', async () => {
    const { restoreBackup, $interview, $settings } = await openSite();
    expect(restoreBackup(BACKUP, 'merge', TODAY, true)).toBe('done');
    expect($settings.get()).toMatchObject({ yourName: 'Alex Kim', current: 'k2' });
    expect($interview.get()).toEqual(BUSES);
    expect(storedInterview(storage)).toEqual(BACKUP.interviews.first);
    expect(storage.items['after-the-interview:set-aside:interview/x:1']).toBe('{"version":');
  });

  test('beside what is here keeps both where they differ', async () => {
    storage.items[KEY] = JSON.stringify(HARBOUR);
    const { restoreBackup, $interview } = await openSite();
    restoreBackup(BACKUP, 'merge', TODAY, true);
    expect($interview.get().answers['one-word']).toBe('calm');
    expect(Object.values($interview.get().otherVersions)).toEqual([
      { path: '["answers","one-word"]', text: 'tired', from: '2026-11-18' },
    ]);
  });

  test('in place of what is here removes the rest, and undoing brings every text back as it was, also after a reload', async () => {
    storage.items[KEY] = JSON.stringify(HARBOUR);
    storage.items['after-the-interview:interview/k3'] = fixture(NEWEST_INTERVIEW);
    storage.items[SETTINGS] = JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Sam' });
    const before = { ...storage.items };
    const { restoreBackup } = await openSite();
    expect(restoreBackup(BACKUP, 'replace', TODAY, true)).toBe('done');
    expect(Object.keys(storage.items)).not.toContain('after-the-interview:interview/k3');
    const { undoRestore, forgetLast, $interview } = await openSite();
    expect(undoRestore(TODAY, true)).toBe('done');
    expect($interview.get()).toEqual(HARBOUR);
    forgetLast();
    expect(storage.items).toEqual(before);
  });

  test('keeps what was written since through an undo, and through doing it after all', async () => {
    storage.items[KEY] = JSON.stringify(HARBOUR);
    const { restoreBackup, undoRestore, writeAnswer, $interview, $settings, $lastRestore } = await openSite();
    restoreBackup(BACKUP, 'merge', TODAY, true);
    vi.runAllTimers();
    const open = $settings.get().current;
    writeAnswer('went-well', 'the harbour at dusk');
    vi.runAllTimers();
    expect(undoRestore(TODAY, true)).toBe('done');
    expect($lastRestore.get()?.way).toBe('undone');
    expect(storage.items[KEY]).toContain('the harbour at dusk');
    expect(storage.items[OTHER]).toBeUndefined();
    writeAnswer('next-time', 'slow down');
    vi.runAllTimers();
    expect(undoRestore(TODAY, true)).toBe('done');
    expect($lastRestore.get()?.way).toBe('merge');
    expect($interview.get().answers).toMatchObject({ 'went-well': 'the harbour at dusk', 'next-time': 'slow down' });
    expect(storage.items[OTHER]).toBe(JSON.stringify(BUSES));
    expect(open).toBe('first');
  });

  test('is undone by the next page when it was interrupted', async () => {
    storage.items[KEY] = JSON.stringify(HARBOUR);
    const before = { ...storage.items };
    const { restoreBackup } = await openSite();
    restoreBackup(BACKUP, 'replace', TODAY, true);
    const journal = storage.items[BEFORE]?.replace('"done"', '"writing"') ?? '';
    storage.items[BEFORE] = journal;
    const { $interview, $lastRestore, followLast } = await openSite();
    expect($interview.get()).toEqual(HARBOUR);
    followLast();
    expect($lastRestore.get()).toEqual({ way: 'interrupted' });
    const { [BEFORE]: _, ...rest } = storage.items;
    expect(rest).toEqual(before);
  });

  test('changes nothing where there is no room, and then says so', async () => {
    storage.items[KEY] = JSON.stringify(HARBOUR);
    const before = { ...storage.items };
    const { restoreBackup } = await openSite();
    storage.mood = 'full';
    expect(restoreBackup(BACKUP, 'replace', TODAY, true)).toBe('noRoomToKeep');
    expect(restoreBackup(BACKUP, 'replace', TODAY, false)).toBe('full');
    expect(storage.items).toEqual(before);
  });

  test('changes nothing where a newer version of the site has stored something', async () => {
    storage.items[OTHER] = JSON.stringify({ ...BUSES, version: 99 });
    const before = { ...storage.items };
    const { restoreBackup } = await openSite();
    expect(restoreBackup(BACKUP, 'replace', TODAY, true)).toBe('newerHere');
    expect(storage.items).toEqual(before);
  });
});
