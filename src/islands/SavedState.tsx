import { $saveState } from '../stores/trouble.ts';
import { SAVED_STATE } from '../text/saved-state.ts';
import { useSaved } from './use-saved.ts';

/** Whether what was typed is saved, shown quietly: failures are announced by SaveNotice, successes are not. */
export function SavedState() {
  const { troubles, waiting, hasSaved } = useSaved($saveState);
  const isTroubled = Object.keys(troubles).length > 0;
  const words = isTroubled
    ? SAVED_STATE.notSaved
    : waiting > 0
      ? SAVED_STATE.waiting
      : hasSaved
        ? SAVED_STATE.saved
        : SAVED_STATE.idle;
  return <span class={isTroubled ? 'saved-state trouble' : 'saved-state'}>{words}</span>;
}
