import { headOf, textOfFile } from '../../browser/chosen-file.ts';
import type { ReadBackup } from '../../domain/backup/backup.ts';
import { faultOfFile } from '../../domain/backup/file-fault.ts';
import { readBackup } from '../../domain/backup/read-backup.ts';

/** What a chosen file holds. One that is no backup is told by its name, size and first bytes where that is possible. */
export async function readFile(file: File): Promise<ReadBackup | { readonly kind: 'unreadable' }> {
  const { name, size } = file;
  const head = await headOf(file);
  const fault = faultOfFile({ name, size, head: head ?? new Uint8Array() });
  if (fault !== undefined) return { kind: 'refused', fault };
  const text = head === undefined ? undefined : await textOfFile(file);
  return text === undefined ? { kind: 'unreadable' } : readBackup(text);
}
