import { useEffect } from 'preact/hooks';
import { followSafety } from '../../stores/safety/follow-safety.ts';
import { OfflinePages } from '../offline/OfflinePages.tsx';

/** What no page needs at first: the pages for offline use, since when something is stored, whether the computer is shared. */
export function Later() {
  useEffect(followSafety, []);
  // While pages are being written, an older one would be in the way.
  return import.meta.env.PROD && IS_OFFLINE_ON ? <OfflinePages /> : null;
}
