import type { ClientDirective } from 'astro';

type Load = Parameters<ClientDirective>[0];

const painted = new Promise<void>((resolve) => {
  // Where nothing is painted, as in a tab opened in the background, islands wake after a second.
  setTimeout(resolve, 1000);
  new PerformanceObserver(() => {
    resolve();
  }).observe({ type: 'paint', buffered: true });
});

const parsed = new Promise<unknown>((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
  else resolve(undefined);
});

/** Once the page is on the screen and all of it has arrived, so that the early script has filled every field. */
export const onScreen: Promise<unknown> = Promise.all([painted, parsed]);

// A browser fetches a manifest at once, at the cost of the words: the page names it so that it is found only now.
void painted.then(() => {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=later-manifest]');
  if (manifest !== null) manifest.rel = 'manifest';
});

/** Fetches an island and wakes it in a task of its own, so that a press between two of them is answered. */
export async function wake(load: Load): Promise<void> {
  const hydrate = await load();
  await new Promise((resolve) => setTimeout(resolve));
  await hydrate();
}

/** `client:painted`: wakes an island after the first paint. On a busy phone `client:idle` may start before it. */
export default async function wakeWhenPainted(load: Load): Promise<void> {
  await onScreen;
  await wake(load);
}
