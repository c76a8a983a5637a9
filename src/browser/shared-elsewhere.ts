import { isShared, SHARED_KEY } from './shared-computer.ts';

/** For so long another tab may answer, in milliseconds; a page that listens longer could not be kept for Back. */
const PATIENCE = 2000;

/**
 * Asks the other tabs of this browser whether one of them was told that the computer is shared, and answers them if this
 * one was.
 * @param onShared another one was, and this one not yet
 */
export function followSharing(onShared: () => void): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(SHARED_KEY);
  const close = (): void => {
    channel.close();
  };
  const wasShared = isShared();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (wasShared && data === 'asked') channel.postMessage('shared');
    if (!wasShared && data === 'shared') onShared();
  };
  if (!wasShared) {
    channel.postMessage('asked');
    setTimeout(close, PATIENCE);
  }
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', ({ persisted }) => {
    // Out of the cache of Back comes a page that showed what is stored elsewhere by now, or that no longer answers.
    if (persisted && (wasShared || isShared())) location.reload();
  });
}
