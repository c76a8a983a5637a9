/* The room of the settings: which interview every page shows. The name that a person signs with is a field of a page. */
import { settingsRecord } from './record/current.ts';

/** Makes another interview the one that every page shows. */
export function switchTo(id: string): void {
  settingsRecord.change(['current'], id, 'now');
}
