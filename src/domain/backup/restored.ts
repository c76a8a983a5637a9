import type { Backup } from './backup.ts';
import { mergeBackups, mergeSetAside, openAmong } from './merge-backups.ts';

/** merge: add it to what is here. replace: put it in place of what is here. */
export const WAYS_BACK = ['merge', 'replace'] as const;
export type WayBack = (typeof WAYS_BACK)[number];

/** The backup in place of what is here, but for what is about this browser, and for documents that nobody could read. */
function replaced(here: Backup, { settings, interviews, setAside }: Backup): Backup {
  const { backedUpOn, backedUpAs, keptSince, remindAgainOn } = here.settings;
  const current = openAmong([settings.current], interviews);
  return {
    ...here,
    settings: { ...settings, current, backedUpOn, backedUpAs, keptSince, remindAgainOn },
    interviews,
    setAside: mergeSetAside(here.setAside, setAside),
  };
}

/**
 * What is stored once a backup is brought back. One from which something was left out is always added: it takes nothing away.
 * @example restored(here, backup, 'replace').interviews // backup.interviews
 */
export function restored(here: Backup, backup: Backup, way: WayBack): Backup {
  return way === 'merge' || backup.isPartial ? mergeBackups(here, backup) : replaced(here, backup);
}
