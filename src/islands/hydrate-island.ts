import { h, hydrate, options, type ComponentType } from 'preact';

/*
 * The press is answered first: the box is painted with its tick, and what follows from it (the counts, the path, the
 * preview) in the frame after. It halves the wait on a slow phone. Paper waits for nothing.
 */
options.debounceRendering = (render) => {
  requestAnimationFrame(() => {
    setTimeout(render);
  });
  addEventListener('beforeprint', render);
};

/**
 * Wakes up one island: what @astrojs/preact does in the browser, without signals, slots and islands that are taken
 * away again, none of which are used here (0.5 KB of the 10 KB of script a page has). astro.config.mjs puts it in the
 * library's place.
 * @param element the island's element, holding what the server rendered
 */
const hydrateIsland =
  (element: HTMLElement) =>
  (Component: ComponentType<Record<string, unknown>>, props: Record<string, unknown>): void => {
    hydrate(h(Component, props), element);
  };

export default hydrateIsland;
