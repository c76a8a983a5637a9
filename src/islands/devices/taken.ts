import type { Backup } from '../../domain/backup/backup.ts';
import { backupOf } from '../../stores/backup/back-up.ts';

/** What is stored now, or the part of it that is to be taken along. */
export function taken(only: string | undefined, withPrivate: boolean): Backup {
  return backupOf(new Date());
}
