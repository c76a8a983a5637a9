/** Runs `act` once the browser has nothing better to do, in five seconds at the latest. */
export function onceIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 5000 });
  // Older Safari cannot say.
  else setTimeout(act, 1000);
}
