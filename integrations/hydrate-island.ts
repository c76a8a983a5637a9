import { h, hydrate, render, type ComponentType } from 'preact';

/**
 * Wakes up one island: what @astrojs/preact does in the browser, without signals and slots, which no island here uses
 * (0.5 KB of the 10 KB of script a page has). astro.config.mjs puts it in the library's place when building.
 * @param element the island's element, holding what the server rendered
 */
const hydrateIsland =
  (element: HTMLElement) =>
  (Component: ComponentType<Record<string, unknown>>, props: Record<string, unknown>): void => {
    hydrate(h(Component, props), element);
    element.addEventListener('astro:unmount', () => {
      render(null, element);
    });
  };

export default hydrateIsland;
