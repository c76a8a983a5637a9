/*
 * Runs inline on the page that opens links, before any other script of it: takes what came with the link out of the
 * address at once, so that it stands neither in the bar nor in what is copied or reloaded, and keeps it in memory for
 * the island that shows it.
 */
import { takenFrom } from '../domain/backup/link-data.ts';
import type { Arriving } from './arrived.ts';

const take = (): void => {
  const data = takenFrom(location.hash);
  if (data === undefined) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  (window as Arriving).arrived = data;
  dispatchEvent(new Event('arrived'));
};
take();
// A link to the page that is open already only changes the fragment.
addEventListener('hashchange', take);
