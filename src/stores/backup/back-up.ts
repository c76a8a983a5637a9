import type { Backup } from '../../domain/backup/backup.ts';
import { contentChecksum } from '../../domain/backup/content-checksum.ts';
import { writeBackup } from '../../domain/backup/write-backup.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { settingsRecord } from '../record/current.ts';
import { stored } from './stored-backup.ts';

export type BackupFile = { readonly text: string; readonly fileName: string };

/** The name of the file that holds a backup or a part of one, by which it is found again. */
export function backupFileName(madeOn: string, isPartial = false): string {
  return `after-the-interview-${isPartial ? 'part' : 'backup'}-${madeOn}.json`;
}

/** All that is stored, as a backup. */
export function backupOf(now: Date): Backup {
  return stored(calendarDate(now)).backup;
}

/** All that is stored, as a file. */
export function backUp(now: Date): BackupFile {
  const backup = backupOf(now);
  return { text: writeBackup(backup), fileName: backupFileName(backup.madeOn) };
}

/**
 * Notes that all that is stored is in a backup, by which a later change is known.
 * @param madeOn the calendar date of that backup, if it was not made just now
 */
export function markBackedUp(now: Date, madeOn?: string): void {
  const backup = backupOf(now);
  settingsRecord.changeTogether((set) => {
    set(['backedUpOn'], madeOn ?? backup.madeOn);
    set(['backedUpAs'], contentChecksum(backup));
  }, 'now');
}
