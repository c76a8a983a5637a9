import type { Backup } from '../../domain/backup/backup.ts';
import { partOfBackup, type Part } from '../../domain/backup/part-of-backup.ts';
import { backupOf } from '../../stores/backup/back-up.ts';

/** What is stored now, or the part of it that is to be taken along. */
export function taken(part: Part): Backup {
  return partOfBackup(backupOf(new Date()), part);
}
