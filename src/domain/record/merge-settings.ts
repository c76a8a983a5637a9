import type { Settings } from './settings.ts';

/**
 * Two states of the settings in one: those of `ours`, and what only `theirs` has.
 * @example mergeSettings({ ...EMPTY_SETTINGS, yourName: 'Alex' }, EMPTY_SETTINGS).yourName // 'Alex'
 */
export function mergeSettings(theirs: Settings, ours: Settings): Settings {
  return {
    ...ours,
    yourName: ours.yourName === '' ? theirs.yourName : ours.yourName,
    holidays: { ...theirs.holidays, ...ours.holidays },
  };
}
