/** Waits this long after the last keystroke, in milliseconds. */
const PAUSE = 250;
/** And never longer than this after the first keystroke that is not saved yet. */
const LONGEST_WAIT = 1000;

type Save = () => void;

/** now: as soon as the screen has answered; soon: once the typing pauses. */
export type When = 'now' | 'soon';

const isBrowser = typeof window !== 'undefined';
const timers = new Map<Save, { timer: ReturnType<typeof setTimeout>; since: number }>();

function schedule(save: Save, wait: number, since: number): void {
  clearTimeout(timers.get(save)?.timer);
  const timer = setTimeout(() => {
    timers.delete(save);
    save();
  }, wait);
  timers.set(save, { timer, since });
}

/** Saves as soon as the screen has answered the person, so that a tick is painted before it is written. */
export function saveNow(save: Save): void {
  schedule(save, 0, timers.get(save)?.since ?? performance.now());
}

/** Saves once the typing pauses, and within a second of the first unsaved keystroke at the latest. */
export function saveLater(save: Save): void {
  const now = performance.now();
  const since = timers.get(save)?.since ?? now;
  schedule(save, Math.max(0, Math.min(PAUSE, since + LONGEST_WAIT - now)), since);
}

/** Runs `save` at once whenever the page may be about to go: hidden, left or out of focus. */
export function onLeave(save: Save): void {
  if (!isBrowser) return;
  const flush = (): void => {
    clearTimeout(timers.get(save)?.timer);
    timers.delete(save);
    save();
  };
  window.addEventListener('pagehide', flush);
  window.addEventListener('blur', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
}

/** Runs `refresh` whenever the person comes back: from the back-forward cache, or from another tab. */
export function onReturn(refresh: () => void): void {
  if (!isBrowser) return;
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') refresh();
  });
}

/** Runs `react` when another tab has changed storage; the key is null when it was cleared altogether. */
export function onStoredChange(react: (key: string | null) => void): void {
  if (!isBrowser) return;
  window.addEventListener('storage', (event) => {
    react(event.key);
  });
}
