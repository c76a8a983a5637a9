import { onceDrawn } from './once-drawn.ts';

/** For how many frames the element is looked for; what has to be fetched first may take longer, and is let be. */
const FRAMES = 10;

/**
 * Moves the focus to the element with this id once what was just changed is drawn, as when what had the focus has gone:
 * one of the same id that is about to be replaced would take the focus away with it.
 */
export function focusSoon(id: string): void {
  onceThere(id, FRAMES, (element) => {
    element.focus();
  });
}

/**
 * The same with as little scrolling as will do: a browser by itself puts a field that was out of sight in the middle. How
 * much of what stands above it has to be seen too is its `scroll-margin`.
 */
export function focusNearby(id: string): void {
  onceThere(id, FRAMES, (element) => {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
}

function onceThere(id: string, frames: number, act: (element: HTMLElement) => void): void {
  onceDrawn(() => {
    const element = document.getElementById(id);
    if (element !== null) act(element);
    else if (frames > 0) onceThere(id, frames - 1, act);
  });
}
