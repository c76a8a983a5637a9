import { isReturning } from '../../browser/returning.ts';
import { followSharing } from '../../browser/shared-elsewhere.ts';
import { $saveState } from '../record/trouble.ts';
import { noteFirstKept } from './first-kept.ts';

/** Keeps everything in this tab as well, with what was stored since it was opened; what was there before stays there. */
function join(): void {
  import('./shared-computer.ts').then(
    ({ keepInTab }) => {
      if (keepInTab(isReturning() ? 'leave' : 'move') === 'done') location.reload();
    },
    () => undefined,
  );
}

/** What every page does a moment after it was opened: it hears that the computer is shared, and notes since when it stores. */
export function followSafety(): void {
  followSharing(join);
  $saveState.subscribe(({ hasSaved }) => {
    if (hasSaved || isReturning()) noteFirstKept(new Date());
  });
}
