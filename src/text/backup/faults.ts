import type { BackupFault } from '../../domain/backup/backup.ts';

/** What is no backup, what it is and what to do. Nothing has changed, which is said after each of them. */
export const BACKUP_FAULTS: Readonly<Record<BackupFault, string>> = {
  notOurs: 'This isn’t a backup from this site. Look for a file whose name begins with “after-the-interview-backup”.',
  picture: 'This is a picture, not a backup. Look for a file whose name begins with “after-the-interview-backup”.',
  empty: 'There is nothing in this file. It may not have downloaded in full, so get it again from where you keep it.',
  tooLarge:
    'This is far larger than any backup from this site. Look for a file whose name begins with “after-the-interview-backup”.',
  tooNew: 'This backup was made by a newer version of this site. Reload this page to get that version, then try again.',
  damaged:
    'This backup was changed or cut short, so we can’t trust what is in it. Get it again from where you keep it, or try an earlier one.',
  wrongPassword: 'This password doesn’t open the backup. The file is sound, so check the password and try again.',
  forReading:
    'This file was made for reading, and nothing can be brought back from it. Look for one whose name begins with “after-the-interview-backup”.',
  calendar:
    'This is a file for your calendar or contacts, not a backup. Look for one whose name begins with “after-the-interview-backup”.',
};

export const NOTHING_CHANGED = 'Nothing here has changed.';
