import type { Backup } from '../domain/backup/backup.ts';
import { LONGEST_INFLATED, packed, readLinkText, textForLink, unpacked, type ReadLink } from '../domain/backup/link.ts';
import { deflated, inflated } from './deflate.ts';

/** The bytes of a link to a backup; `tooLarge` when the device that takes them would refuse them. */
export async function packBackup(backup: Backup): Promise<Uint8Array<ArrayBuffer> | 'tooLarge'> {
  const text = textForLink(backup);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > LONGEST_INFLATED) return 'tooLarge';
  return packed(text, bytes.length, await deflated(bytes));
}

/** The backup in the bytes of a link, whatever they are. Never throws, and inflates LONGEST_INFLATED bytes at most. */
export async function unpackBackup(bytes: Uint8Array<ArrayBuffer>): Promise<ReadLink> {
  const opened = unpacked(bytes);
  if (opened.kind === 'refused') return opened;
  const inside = await inflated(opened.deflated, opened.length);
  if (typeof inside === 'string' || inside.length !== opened.length) return { kind: 'refused', fault: 'damaged' };
  const text = new TextDecoder().decode(inside);
  if (!opened.isWhole(text)) return { kind: 'refused', fault: 'damaged' };
  return readLinkText(text);
}
