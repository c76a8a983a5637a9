const waiting = new Set<() => void>();

/** Registers what writes the changes that could not be saved; it does nothing when there are none. */
export function onRoomMade(write: () => void): void {
  waiting.add(write);
}

/** Tries again to save what waits, because something was removed and there may be room now. */
export function saveWaiting(): void {
  for (const write of waiting) write();
}
