/** Closes an open part by Escape, and by a press or the focus elsewhere; returns what ends that. */
export function closedElsewhere(part: HTMLDetailsElement | null): () => void {
  const close = (event: Event): void => {
    if (part?.open !== true) return;
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
    const isElsewhere = !(event instanceof KeyboardEvent) && !part.contains(event.target as Node);
    if (!isEscape && !isElsewhere) return;
    part.open = false;
    if (isEscape) part.querySelector('summary')?.focus();
  };
  const events = ['pointerdown', 'focusin', 'keydown'];
  for (const event of events) document.addEventListener(event, close);
  return () => {
    for (const event of events) document.removeEventListener(event, close);
  };
}
