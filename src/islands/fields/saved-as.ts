import type { SavedPath } from '../../domain/record/saved.ts';

/**
 * Where a field is saved, as the inline script of every page finds it (src/browser/early.ts): the value of `data-saved`.
 * @example savedAs(['record', 'agreement', 'said']) // '["record","agreement","said"]'
 */
export function savedAs(path: SavedPath): string {
  return JSON.stringify(path);
}
