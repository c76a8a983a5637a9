import { PREFIX } from './local-storage.ts';

const KEY = `${PREFIX}newer-version`;

/** Whether a newer version of the pages was put off in this tab. Where nothing may be stored, it was not. */
export function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Puts a newer version off until this tab is closed. */
export function putOff(): void {
  try {
    sessionStorage.setItem(KEY, 'later');
  } catch {
    // It is offered again on the next page.
  }
}
