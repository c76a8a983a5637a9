/**
 * Does something once what was just changed is drawn. Islands are drawn in a task after the next frame (see
 * answer-first.ts), so this is the task after that.
 */
export function onceDrawn(then: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      setTimeout(then);
    });
  });
}
