/* Apart from calendar-file.ts, which is fetched when a calendar is asked for. */

/**
 * Sixteen letters and digits for the names of an interview's events. Every first interview has the same id, so that two
 * people who share a calendar would overwrite each other's events without it.
 * @param chance gives numbers from 0 up to 1
 * @example newCalendarId(() => 0.5) // 'iiiiiiiiiiiiiiii'
 */
export function newCalendarId(chance: () => number): string {
  return Array.from({ length: 16 }, () => Math.floor(chance() * 36).toString(36)).join('');
}
