import { addedUp, contentsOf } from '../record/contents.ts';
import { BACKUP_MARK, BACKUP_VERSION, LONGEST_BACKUP, type Backup } from './backup.ts';
import { checksum } from './checksum.ts';

/**
 * The text of the file that holds a backup.
 * @example JSON.parse(writeBackup(backup)).holds // { interviews: 1, people: 0, answers: 1, notes: 0 }
 */
export function writeBackup({ madeOn, isPartial, settings, interviews, setAside }: Backup): string {
  const content = { settings, interviews, setAside };
  const all = Object.values(interviews);
  const holds = { interviews: all.length, ...addedUp(all.map(contentsOf)) };
  const envelope = { [BACKUP_MARK]: 'backup', version: BACKUP_VERSION, madeOn, isPartial, holds };
  const file = { ...envelope, checksum: checksum(JSON.stringify(content)), content };
  const readable = `${JSON.stringify(file, null, 2)}\n`;
  // Set out for reading, very much may become more than is ever read.
  return readable.length <= LONGEST_BACKUP ? readable : JSON.stringify(file);
}
