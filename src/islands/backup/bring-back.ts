import { downloadText } from '../../browser/download.ts';
import type { Backup } from '../../domain/backup/backup.ts';
import type { WayBack } from '../../domain/backup/restored.ts';
import { backUp } from '../../stores/backup/back-up.ts';
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

/** Brings a backup back and says what has become of it. */
export function bringBack(backup: Backup, way: WayBack): Outcome {
  return withRoom((keepsBefore) => restoreBackup(backup, way, new Date(), keepsBefore), INCOMING.results[way]);
}

/** Undoes what was brought back last, or does it after all, and says what has become of it. */
export function undoLast(what: 'undone' | 'redone'): Outcome {
  return withRoom((keepsBefore) => undoRestore(new Date(), keepsBefore), INCOMING.results[what]);
}
