let isDown = false;

if (typeof window !== 'undefined') {
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
    addEventListener(
      type,
      () => {
        isDown = type === 'pointerdown';
      },
      true,
    );
  }
}

/**
 * Does something at once, or after the press that is going on: what moves under a mouse button that is down takes the
 * click away from what it was meant for.
 */
export function onceReleased(then: () => void): void {
  if (!isDown) {
    then();
    return;
  }
  const release = (): void => {
    removeEventListener('pointerup', release);
    removeEventListener('pointercancel', release);
    // The click comes right behind it.
    setTimeout(then);
  };
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
}
