import type { ClientDirective } from 'astro';

/** Where nothing is painted, as in a tab opened in the background, the islands wake after this long (milliseconds). */
const LONGEST_WAIT = 1000;

const painted = new Promise<void>((resolve) => {
  if (typeof window === 'undefined') return;
  setTimeout(resolve, LONGEST_WAIT);
  new PerformanceObserver(() => {
    resolve();
  }).observe({ type: 'paint', buffered: true });
});

// A browser fetches a manifest at once, at the cost of the words: the page names it so that it is found only now.
void painted.then(() => {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=later-manifest]');
  if (manifest !== null) manifest.rel = 'manifest';
});

/**
 * `client:painted`: wakes an island after the first paint. `client:idle` may start before it on a busy phone, and then
 * the scripts compete with the words for the line.
 */
const wakeWhenPainted: ClientDirective = (load) => {
  void painted.then(load).then((hydrate) => hydrate());
};

export default wakeWhenPainted;
