import { settingsRecord } from '../record/current.ts';

/** Lets the reminder of a backup rest until this calendar date, because the person said "not now". */
export function remindAgainOn(day: string): void {
  settingsRecord.change(['remindAgainOn'], day, 'now');
}
