import { LONGEST_SEALED, type BackupFault } from './backup.ts';

/** What pictures begin with, as a string of their bytes; a dot is any byte. */
const PICTURES = [
  /^\x89PNG/,
  /^\xff\xd8\xff/,
  /^GIF8/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftyp/s,
  /^BM/,
  /^II\*\0/,
  /^MM\0\*/,
  /^<svg/,
];

/** The files of ours that are made for reading, by how their names begin and end. */
const FOR_READING = /^(after-the-interview|interview|thank-you|follow-up).*\.(txt|md|csv|eml|epub|pdf)$/i;

export type ChosenFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** At least its first 12 bytes, if it has as many. */
  readonly head: Uint8Array;
};

/**
 * What keeps a file from being a backup, as far as that shows before it is read.
 * @returns undefined when it may be one
 * @example faultOfFile({ name: 'IMG_2041.jpg', size: 90000, head: Uint8Array.of(0xff, 0xd8, 0xff) }) // 'picture'
 */
export function faultOfFile({ name, size, head }: ChosenFile): BackupFault | undefined {
  if (size === 0) return 'empty';
  if (size > LONGEST_SEALED) return 'tooLarge';
  const start = String.fromCharCode(...head.slice(0, 12));
  if (PICTURES.some((picture) => picture.test(start))) return 'picture';
  if (/\.(ics|vcf)$/i.test(name)) return 'calendar';
  return FOR_READING.test(name) ? 'forReading' : undefined;
}
