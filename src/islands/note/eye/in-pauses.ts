/** How long the page may be kept busy at a stretch, in milliseconds: a slow phone takes four times as long. */
const SLICE = 4;

/**
 * Does what is done in steps, and lets the page answer whatever is pressed between them.
 * @returns stops it
 */
export function inPauses<Result>(
  steps: Generator<undefined, Result, undefined>,
  done: (result: Result) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const since = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() - since < SLICE) step = steps.next();
    if (step.done === true) done(step.value);
    else timer = setTimeout(goOn);
  };
  timer = setTimeout(goOn);
  return () => {
    clearTimeout(timer);
  };
}
