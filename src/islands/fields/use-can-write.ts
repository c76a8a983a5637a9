import { SETTINGS_KEY } from '../../stores/record/keys.ts';
import { $saveState } from '../../stores/record/trouble.ts';
import { useSaved } from './use-saved.ts';

/**
 * Whether fields may be changed: not while the stored document is from a newer version of the site, nor while it is open
 * which interview they are of.
 */
export function useCanWrite(): boolean {
  return useSaved($saveState, ({ troubles }) =>
    Object.values(troubles).every((trouble) => trouble !== 'tooNew' && trouble !== 'unchosen'),
  );
}

/** Whether another interview can be opened: not while the settings, which say which one is, are from a newer version. */
export function useCanSwitch(): boolean {
  return useSaved($saveState, ({ troubles }) => troubles[SETTINGS_KEY] !== 'tooNew');
}
