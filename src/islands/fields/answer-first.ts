import { options } from 'preact';

/*
 * A press is answered first: the box is painted with its tick, and what follows from it (the counts, the path, the
 * preview) in the frame after. It halves the wait on a slow phone. Paper waits for nothing.
 */
options.debounceRendering = (render) => {
  requestAnimationFrame(() => {
    setTimeout(render);
  });
  addEventListener('beforeprint', render);
};
