import { unpackBackup } from '../../browser/packed-backup.ts';
import { fromBase64url } from '../../domain/backup/base64url.ts';
import type { ReadLink } from '../../domain/backup/link.ts';

/** What the data of a link holds. Never throws. */
export async function openData(data: string): Promise<ReadLink> {
  const bytes = fromBase64url(data);
  return bytes === undefined ? { kind: 'refused', fault: 'damaged' } : unpackBackup(bytes);
}
