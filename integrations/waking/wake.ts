/*
 * Runs inline at the end of every built page, in the place of Astro's own script for islands, which is 1.5 KB of the 8
 * that a page has: ours are all Preact, with plain JSON as props, and never nested. own-islands.ts puts it there.
 */
import type { ComponentType } from 'preact';
import wakeWhenAsked from './asked.ts';
import wakeWhenPainted from './painted.ts';

type Module = Readonly<Record<string, ComponentType<Record<string, unknown>>>>;
type Hydrate = (element: HTMLElement) => (component: Module[string], props: Record<string, unknown>) => void;
type Shared = Readonly<Record<string, Hydrate>>;

/** The address of shared-islands.ts and the name of its function there, filled in by own-islands.ts. */
const SHARED = 'SHARED_ISLANDS';
const HYDRATE = 'hydrateIsland';

/** One at a time, each in a task of its own, so that a press in between is answered. */
let turn: Promise<unknown> = Promise.resolve();

for (const island of document.querySelectorAll('astro-island')) {
  const attribute = (name: string): string => island.getAttribute(name) ?? '';
  const load = async (): Promise<() => void> => {
    const [shared, module] = await Promise.all([
      import(/* @vite-ignore */ SHARED) as Promise<Shared>,
      import(/* @vite-ignore */ attribute('file') || SHARED) as Promise<Module>,
    ]).catch((error: unknown) => {
      // As Astro's own script says it.
      island.dispatchEvent(new CustomEvent('astro:hydration-error', { bubbles: true }));
      throw error;
    });
    await (turn = turn.then(() => new Promise((resolve) => setTimeout(resolve))));
    return () => {
      const Component = module[attribute('component')];
      if (Component !== undefined)
        shared[HYDRATE]?.(island as HTMLElement)(
          Component,
          JSON.parse(attribute('props') || '{}') as Record<string, unknown>,
        );
      island.removeAttribute('ssr');
    };
  };
  const wake = attribute('wake') === 'asked' ? wakeWhenAsked : wakeWhenPainted;
  wake(load as Parameters<typeof wake>[0], { name: '', value: '' }, island as HTMLElement);
}
