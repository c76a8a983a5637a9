/*
 * A backup as the data of a link or of codes. The bytes, in this order:
 *
 *   1  the version of this format
 *   3  how many bytes the text has once it is inflated
 *   3  how many bytes it has deflated
 *   4  the checksum of that text (checksum.ts)
 *   …  the text, deflated: {"version":1,"madeOn":"2026-11-20","settings":{…},"interviews":{…},"setAside":{…}}
 *
 * The documents in the text are those of a backup, without the fields in which nothing was written (lean.ts). A link is
 * these bytes as base64url in the fragment of an address, which no browser sends to a server:
 * `https://…/your-data/#take=AQAA…`. The lengths are inside because browsers differ on junk at the end of what they
 * inflate, and because a link cut short is the most likely of all faults and is to be told from the others.
 */
import { isJsonObject } from '../record/json-readers.ts';
import { BACKUP_MARK, BACKUP_VERSION, type Backup, type BackupFault } from './backup.ts';
import { checksum } from './checksum.ts';
import { INTERVIEW_SHAPE, lean, SETTINGS_SHAPE, whole, type Shape } from './lean.ts';
import { isNestedTooDeep } from './nesting.ts';
import { readBackup } from './read-backup.ts';

const FORMAT = 1;
const HEADER = 11;

/** At most so many bytes are inflated of what comes by a link or a code: 50 MiB of zeros deflate to 51 kB. */
export const LONGEST_INFLATED = 1 << 20;

/** `cutShort`: the end of it did not arrive. */
export type LinkFault = BackupFault | 'cutShort';
type Refused = { readonly kind: 'refused'; readonly fault: LinkFault };
export type ReadLink = { readonly kind: 'ok'; readonly backup: Backup } | Refused;
const refused = (fault: LinkFault): Refused => ({ kind: 'refused', fault });

const each = (shape: Shape, documents: unknown, change: typeof lean): unknown =>
  isJsonObject(documents)
    ? Object.fromEntries(Object.entries(documents).map(([id, document]) => [id, change(shape, document)]))
    : documents;

/**
 * The text that is deflated for a link.
 * @example JSON.parse(textForLink(backup)).madeOn // '2026-11-20'
 */
export function textForLink({ madeOn, isPartial, settings, interviews, setAside }: Backup): string {
  return JSON.stringify({
    ...{ version: BACKUP_VERSION, madeOn },
    ...(isPartial && { isPartial }),
    settings: lean(SETTINGS_SHAPE, settings),
    interviews: each(INTERVIEW_SHAPE, interviews, lean),
    ...(Object.keys(setAside).length > 0 && { setAside }),
  });
}

/**
 * The backup in a text that came by a link. It is made the text of a file first, so that one reader judges both. Never
 * throws.
 * @example readLinkText(textForLink(backup)) // { kind: 'ok', backup }
 */
export function readLinkText(text: string): ReadLink {
  if (isNestedTooDeep(text)) return refused('damaged');
  try {
    const json: unknown = JSON.parse(text);
    if (!isJsonObject(json)) return refused('damaged');
    const { version, madeOn, isPartial, setAside = {} } = json;
    const settings = whole(SETTINGS_SHAPE, json.settings);
    const content = { settings, interviews: each(INTERVIEW_SHAPE, json.interviews, whole), setAside };
    const sum = checksum(JSON.stringify(content));
    const envelope = { [BACKUP_MARK]: 'backup', version, madeOn, isPartial, checksum: sum, content };
    const read = readBackup(JSON.stringify(envelope));
    return read.kind === 'sealed' ? refused('damaged') : read;
  } catch {
    return refused('damaged');
  }
}

/** Lengths of three bytes reach 16 MiB. */
function setLength(view: DataView, at: number, length: number): void {
  view.setUint8(at, length >> 16);
  view.setUint16(at + 1, length & 0xffff);
}
const lengthAt = (view: DataView, at: number): number => (view.getUint8(at) << 16) | view.getUint16(at + 1);

/**
 * The bytes of a link: a header and the deflated text.
 * @param length how many bytes the text has in UTF-8
 * @example packed('{}', 2, deflated).length // deflated.length + 11
 */
export function packed(text: string, length: number, deflated: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER + deflated.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FORMAT);
  setLength(view, 1, length);
  setLength(view, 4, deflated.length);
  view.setUint32(7, parseInt(checksum(text), 16));
  bytes.set(deflated, HEADER);
  return bytes;
}

/** What the bytes of a link say of themselves, before anything is inflated. */
export type Packed =
  | {
      readonly kind: 'ok';
      readonly deflated: Uint8Array<ArrayBuffer>;
      readonly length: number;
      readonly isWhole: (text: string) => boolean;
    }
  | Refused;

/**
 * Takes the bytes of a link apart, and leaves what follows them. Never throws.
 * @example unpacked(new Uint8Array()) // { kind: 'refused', fault: 'empty' }
 */
export function unpacked(bytes: Uint8Array<ArrayBuffer>): Packed {
  const [format] = bytes;
  if (format === undefined) return refused('empty');
  if (format === 0) return refused('notOurs');
  if (format > FORMAT) return refused('tooNew');
  if (bytes.length < HEADER) return refused('cutShort');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = lengthAt(view, 1);
  if (length > LONGEST_INFLATED) return refused('tooLarge');
  const end = HEADER + lengthAt(view, 4);
  if (bytes.length < end) return refused('cutShort');
  const sum = view.getUint32(7);
  const isWhole = (text: string): boolean => parseInt(checksum(text), 16) === sum;
  return { kind: 'ok', deflated: bytes.slice(HEADER, end), length, isWhole };
}
