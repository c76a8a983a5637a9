import { canDeflate } from '../../browser/deflate.ts';
import { packBackup } from '../../browser/packed-backup.ts';
import type { Backup } from '../../domain/backup/backup.ts';
import { toBase64url } from '../../domain/backup/base64url.ts';
import { linkTo } from '../../domain/backup/link-data.ts';

/** What is taken along, ready to leave. */
export type Made = { readonly bytes: Uint8Array; readonly link: string };

/** Packs a backup for a link to this page, or says why it cannot. */
export async function made(backup: Backup): Promise<Made | 'tooLarge' | 'tooOld'> {
  if (!canDeflate()) return 'tooOld';
  const bytes = await packBackup(backup);
  if (bytes === 'tooLarge') return bytes;
  return { bytes, link: linkTo(location.origin + location.pathname, toBase64url(bytes)) };
}
