import { downloadText } from '../../browser/download.ts';
import { persistQuietly } from '../../browser/persist.ts';
import { backUp, markBackedUp } from '../../stores/backup/back-up.ts';

/** Hands the person all that is stored as one file, notes that, and gives the name of the file. */
export function backUpNow(now = new Date()): string {
  const { text, fileName } = backUp(now);
  downloadText(fileName, text, 'application/json');
  markBackedUp(now);
  persistQuietly();
  return fileName;
}
