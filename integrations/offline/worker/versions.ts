/* Versions side by side: what an older one kept stays as long as a tab that it served is open. */
import { BASE, removeCaches } from './own-caches.ts';
import { NAME } from './store.ts';
import { worker } from './worker-scope.ts';

/** Where the tabs are noted that were open when this version took over. No file has such a name. */
const EARLIER_TABS = `${BASE}?earlier-tabs`;

async function openTabs(): Promise<readonly string[]> {
  return (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);
}

/** Notes which tabs are open as this version takes over: what they may still ask for is older. */
export async function noteEarlierTabs(): Promise<void> {
  await (await caches.open(NAME)).put(EARLIER_TABS, new Response(JSON.stringify(await openTabs())));
}

/** Removes what older versions kept, once no tab of theirs is open and no newer version is on its way. */
export async function tidy(): Promise<void> {
  const noted = await caches.match(EARLIER_TABS, { cacheName: NAME });
  const earlier = ((await noted?.json()) ?? []) as readonly string[];
  const open = await openTabs();
  const { installing, waiting } = worker.registration;
  if ((installing ?? waiting) === null && !earlier.some((id) => open.includes(id))) await removeCaches(NAME);
}
