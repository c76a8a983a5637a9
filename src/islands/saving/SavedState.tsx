import { isShared } from '../../browser/shared-computer.ts';
import { $saveState } from '../../stores/record/trouble.ts';
import { LONGEST_SAVED_STATE, SAVED_STATE } from '../../text/saving/saved-state.ts';
import { Steady } from '../fields/Steady.tsx';
import { useAwake, useSaved } from '../fields/use-saved.ts';

/**
 * Whether what was typed is saved, shown quietly: failures are announced by SaveNotice, successes are not. It says nothing
 * before its island is awake, as nothing saves before.
 */
export function SavedState() {
  const state = useSaved($saveState, ({ troubles, waiting, hasSaved }) => {
    if (Object.keys(troubles).length > 0) return 'notSaved';
    if (waiting > 0) return 'waiting';
    if (!hasSaved) return 'idle';
    return isShared() ? 'kept' : 'saved';
  });
  const isAwake = useAwake();
  return (
    <span class={state === 'notSaved' ? 'saved-state trouble' : 'saved-state'}>
      <Steady longest={LONGEST_SAVED_STATE}>{isAwake && SAVED_STATE[state]}</Steady>
    </span>
  );
}
