import type { Backup } from './backup.ts';
import { checksum } from './checksum.ts';

type Entries = readonly (readonly [string, unknown])[];

function sorted(map: Readonly<Record<string, unknown>>): Entries {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * A checksum of what a person wrote, by which it shows whether anything has changed since. What is about this browser, such
 * as which interview is open, does not count, nor in which order things are stored.
 * @example contentChecksum(backup) === contentChecksum({ ...backup, madeOn: '' }) // true
 */
export function contentChecksum({ settings, interviews, setAside }: Backup): string {
  const { yourName, holidays, invitationLength } = settings;
  return checksum(JSON.stringify([yourName, sorted(holidays), invitationLength, sorted(interviews), sorted(setAside)]));
}
