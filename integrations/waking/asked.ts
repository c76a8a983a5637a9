import type { ClientDirective } from 'astro';
import { onScreen, wake } from './painted.ts';

/**
 * `client:asked`: wakes an island when the person first touches it, and after the first paint for somebody who returns
 * to what is saved. What a newcomer may never ask for costs them no script.
 */
export default async function wakeWhenAsked(...[load, , island]: Parameters<ClientDirective>): Promise<void> {
  await new Promise((resolve) => {
    for (const touch of ['focusin', 'pointerdown']) island.addEventListener(touch, resolve, { once: true });
    void onScreen.then(() => {
      // An inline script says so.
      if ('returning' in document.documentElement.dataset) resolve(undefined);
    });
  });
  await wake(load);
}
