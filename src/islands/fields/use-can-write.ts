import { $saveState } from '../../stores/record/trouble.ts';
import { useSaved } from './use-saved.ts';

/** Whether fields may be changed: not while the stored document is from a newer version of the site. */
export function useCanWrite(): boolean {
  return useSaved($saveState, ({ troubles }) => !Object.values(troubles).includes('tooNew'));
}
