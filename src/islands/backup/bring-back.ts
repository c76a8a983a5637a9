import { downloadText } from '../../browser/download.ts';
import type { Backup } from '../../domain/backup/backup.ts';
import type { WayBack } from '../../domain/backup/restored.ts';
import { backUp, backupOf } from '../../stores/backup/back-up.ts';
import { undoRestore } from '../../stores/backup/undo-restore.ts';
import { restoreBackup, type RestoreResult } from '../../stores/backup/restore.ts';
import { INCOMING } from '../../text/backup/incoming.ts';

/** What is said of it afterwards, and whether anything has changed. */
export type Outcome = { readonly isDone: boolean; readonly said: string };

/** Does it with what is here kept for an undo or, where there is no room for that, with what is here saved as a file first. */
function withRoom(act: (keepsBefore: boolean) => RestoreResult, done: string): Outcome {
  const result = act(true);
  if (result === 'done') return { isDone: true, said: done };
  if (result !== 'noRoomToKeep') return { isDone: false, said: INCOMING.results[result] };
  const { text, fileName } = backUp(new Date());
  downloadText(fileName, text, 'application/json');
  const again = act(false);
  if (again !== 'done') return { isDone: false, said: INCOMING.results[again === 'noRoomToKeep' ? 'full' : again] };
  return { isDone: true, said: `${done} ${INCOMING.downloaded(fileName)}` };
}

/** In how many places two versions are kept. */
function differences(): number {
  const all = Object.values(backupOf(new Date()).interviews);
  return all.reduce((sum, { otherVersions }) => sum + Object.keys(otherVersions).length, 0);
}

/** Brings a backup back and says what has become of it. */
export function bringBack(backup: Backup, way: WayBack): Outcome {
  const before = differences();
  const isNothingHere = Object.keys(backupOf(new Date()).interviews).length === 0;
  const done = INCOMING.results[isNothingHere ? 'intoNothing' : way];
  const outcome = withRoom((keepsBefore) => restoreBackup(backup, way, new Date(), keepsBefore), done);
  const more = outcome.isDone && way === 'merge' ? INCOMING.differences(differences() - before) : '';
  return { ...outcome, said: `${outcome.said} ${more}`.trim() };
}

/** Undoes what was brought back last, or does it after all, and says what has become of it. */
export function undoLast(what: 'undone' | 'redone'): Outcome {
  return withRoom((keepsBefore) => undoRestore(new Date(), keepsBefore), INCOMING.results[what]);
}
