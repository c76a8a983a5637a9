/*
 * The room of backups: one file that holds everything (here), how it is written (write-backup.ts) and read
 * (read-backup.ts). The file is JSON that a person can read:
 *
 *   { "afterTheInterview": "backup", "version": 1, "madeOn": "2026-11-20", "isPartial": false,
 *     "holds": { "interviews": 2, "people": 5, "answers": 14, "notes": 3 },
 *     "checksum": "9f3ac01b",
 *     "content": {
 *       "settings":   { ...see record/settings.ts },
 *       "interviews": { "first": { ...see record/interview.ts } },
 *       "setAside":   { "interview/first:1": "{ \"version\": " } } }
 *
 * Its life: written by one action, kept wherever the person keeps files, read years later by a newer site. Each document
 * inside says its own version and goes through the migrations of the record; `version` is that of the envelope. The
 * checksum is that of `content` as JSON.stringify writes it without spaces, so that reformatting the file does no harm.
 * The same content leaves as a link and as codes (domain/backup/link.ts). Every released version stays in
 * tests/unit/fixtures/backups.
 */
import type { Interview } from '../record/interview.ts';
import type { Settings } from '../record/settings.ts';
import type { Sealed } from './sealed.ts';

export const BACKUP_VERSION = 1;

/** The first field of every file of ours, by which it is known. */
export const BACKUP_MARK = 'afterTheInterview';

export type Backup = {
  /** The calendar date on which it was made; empty when the file does not say. */
  readonly madeOn: string;
  /** Something was left out of it by choice, so that it may be added to what is there but never take its place. */
  readonly isPartial: boolean;
  readonly settings: Settings;
  readonly interviews: Readonly<Record<string, Interview>>;
  /** The texts of documents that could not be read, by the rest of their keys. */
  readonly setAside: Readonly<Record<string, string>>;
};

/**
 * What keeps a file, a link or a code from being read.
 * notOurs: something else altogether. picture: an image. empty: nothing in it. tooLarge: more than any backup of ours.
 * tooNew: written by a newer version of the site. damaged: ours, but cut short or changed.
 * wrongPassword: the password does not open it. forReading: an export of ours that is made for reading. calendar: a calendar or
 * contacts file.
 */
export type BackupFault =
  'notOurs' | 'picture' | 'empty' | 'tooLarge' | 'tooNew' | 'damaged' | 'wrongPassword' | 'forReading' | 'calendar';

export type ReadBackup =
  | { readonly kind: 'ok'; readonly backup: Backup }
  /** It opens with its password: browser/sealed.ts. */
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'refused'; readonly fault: BackupFault };

/** The longest text that is read as a backup, in UTF-16 units: as much as a browser stores for one site, and some more. */
export const LONGEST_BACKUP = 8_000_000;

/** The same under a password: encrypted and written as base64, a letter may take four times the room. */
export const LONGEST_SEALED = 4 * LONGEST_BACKUP;

/** More interviews than anybody has; more is no backup of ours. */
export const MOST_INTERVIEWS = 2000;
