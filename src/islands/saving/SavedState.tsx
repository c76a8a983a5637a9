import { $saveState } from '../../stores/record/trouble.ts';
import { SAVED_STATE } from '../../text/saving/saved-state.ts';
import { useSaved } from '../fields/use-saved.ts';

/** Whether what was typed is saved, shown quietly: failures are announced by SaveNotice, successes are not. */
export function SavedState() {
  const state = useSaved($saveState, ({ troubles, waiting, hasSaved }) => {
    if (Object.keys(troubles).length > 0) return 'notSaved';
    if (waiting > 0) return 'waiting';
    return hasSaved ? 'saved' : 'idle';
  });
  return <span class={state === 'notSaved' ? 'saved-state trouble' : 'saved-state'}>{SAVED_STATE[state]}</span>;
}
