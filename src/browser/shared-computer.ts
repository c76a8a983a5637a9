/**
 * Where it is noted that this computer is shared: in the tab alone, so that nothing is left when it is closed. The inline
 * script of early.ts knows the name too.
 */
export const SHARED_KEY = 'after-the-interview:shared';

/** Whether everything is kept only until this tab is closed. Asked each time, as a page may come back from before. */
export function isShared(): boolean {
  try {
    return window.sessionStorage.getItem(SHARED_KEY) !== null;
  } catch {
    // Where a tab can keep nothing, nothing was noted.
    return false;
  }
}

/** Where everything is stored: in the tab while the computer is shared, else in the browser. Null, or throws, where refused. */
export function chosenStorage(): Storage | null {
  return isShared() ? window.sessionStorage : window.localStorage;
}
