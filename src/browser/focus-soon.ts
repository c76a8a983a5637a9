import { onceDrawn } from './once-drawn.ts';

/** For how many frames the element is looked for; what has to be fetched first may take longer, and is let be. */
const FRAMES = 10;

/**
 * Moves the focus to the element with this id once what was just changed is drawn, as when what had the focus has gone:
 * one of the same id that is about to be replaced would take the focus away with it.
 */
export function focusSoon(id: string, frames = FRAMES): void {
  onceDrawn(() => {
    const element = document.getElementById(id);
    if (element !== null) element.focus();
    else if (frames > 0) focusSoon(id, frames - 1);
  });
}
