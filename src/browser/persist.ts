/**
 * kept: the browser promised not to clear what is stored by itself. notKept: it did not, or not yet.
 * unknown: it cannot be asked.
 */
export type Persistence = 'kept' | 'notKept' | 'unknown';

/** Whether the browser promised not to clear what this site stores by itself. Never throws. */
export async function persistence(): Promise<Persistence> {
  return answerOf('persisted');
}

/** Asks the browser to promise it; Firefox asks the person in turn, so this belongs behind a press. Never throws. */
export async function askToPersist(): Promise<Persistence> {
  return answerOf('persist');
}

async function answerOf(question: 'persist' | 'persisted'): Promise<Persistence> {
  try {
    // Older browsers have neither, and no page without https has.
    const manager = navigator.storage as Partial<StorageManager> | undefined;
    const isKept = await manager?.[question]?.();
    return isKept === undefined ? 'unknown' : isKept ? 'kept' : 'notKept';
  } catch {
    return 'unknown';
  }
}

/** Asks it where the browser is known to decide by itself, without a question to the person: Chromium and WebKit. */
export function persistQuietly(): void {
  if ('userAgentData' in navigator || 'GestureEvent' in window) void askToPersist();
}
