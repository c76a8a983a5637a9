import { downloadText } from '../../browser/download.ts';
import { seal } from '../../browser/sealed.ts';
import { partOfBackup, type Part } from '../../domain/backup/part-of-backup.ts';
import { writeSealed } from '../../domain/backup/sealed.ts';
import { writeBackup } from '../../domain/backup/write-backup.ts';
import { backupFileName, backupOf, markBackedUp } from '../../stores/backup/back-up.ts';
import { BACKED_UP } from '../../text/backup/saved.ts';
import { tableOf } from '../../text/backup/table.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';

/**
 * Hands the person the file of a backup and notes that it was made, unless something is left out of it. What is said of it
 * afterwards is returned.
 */
export async function saveBackup(part: Part, password: string): Promise<string> {
  const now = new Date();
  const all = backupOf(now);
  if (Object.keys(all.interviews).length === 0 && all.settings.yourName === '') return BACKED_UP.nothing;
  const backup = partOfBackup(all, part);
  const fileName = backupFileName(backup.madeOn, backup.isPartial);
  const text = writeBackup(backup);
  const file = password === '' ? text : await sealedText(text, password, backup.madeOn);
  if (file === undefined) return BACKED_UP.failed;
  downloadText(fileName, file, 'application/json');
  if (backup.isPartial) return BACKED_UP.partial(fileName);
  markBackedUp(now);
  return password === '' ? BACKED_UP.done(fileName) : BACKED_UP.sealed(fileName);
}

async function sealedText(text: string, password: string, madeOn: string): Promise<string | undefined> {
  try {
    return writeSealed(await seal(text, password, madeOn));
  } catch {
    return undefined;
  }
}

/** Hands the person a table of what is not deleted, and says so. */
export function saveTable(): string {
  const { interviews, settings, madeOn } = backupOf(new Date());
  const all = Object.values(interviews).filter(({ deletedOn }) => deletedOn === '');
  if (all.length === 0) return BACKED_UP.nothing;
  const fileName = BACKED_UP.tableFile(madeOn);
  downloadText(fileName, tableOf(all.sort(latestFirst), new Set(Object.keys(settings.holidays))), 'text/csv');
  return BACKED_UP.tableDone(fileName);
}

/** Hands the person everything as one file, without a password. */
export function saveEverything(): Promise<string> {
  return saveBackup({ only: null, without: [] }, '');
}
