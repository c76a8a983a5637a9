import type { ClientDirective } from 'astro';
import wakeWhenPainted from './painted.ts';

/**
 * `client:asked`: wakes an island when the person first touches it, and after the first paint for somebody who returns
 * to what is saved. What a newcomer may never ask for costs them no script.
 */
const wakeWhenAsked: ClientDirective = (load, options, island) => {
  let isAsked = false;
  const once: typeof load = () => {
    island.removeEventListener('focusin', wake);
    island.removeEventListener('pointerdown', wake);
    isAsked = true;
    return load();
  };
  const wake = (): void => {
    if (!isAsked) void once().then((hydrate) => hydrate());
  };
  island.addEventListener('focusin', wake);
  island.addEventListener('pointerdown', wake);
  // The early script says so.
  if ('returning' in document.documentElement.dataset) wakeWhenPainted(once, options, island);
};

export default wakeWhenAsked;
