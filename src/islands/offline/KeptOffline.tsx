import { useEffect, useState } from 'preact/hooks';
import { completePages } from '../../browser/offline-worker.ts';
import type { KeptPages } from '../../domain/offline/kept-pages.ts';
import { KEPT } from '../../text/offline/kept.ts';

function wordsFor(state: KeptPages | 'checking' | undefined): string {
  if (state === 'checking') return KEPT.checking;
  if (state === undefined || state.kept === 0) return KEPT.none;
  return state.kept === state.of ? KEPT.all : KEPT.some(state.kept, state.of);
}

/** Says whether the pages open without a connection. An island because only this browser knows what it keeps. */
export function KeptOffline() {
  const [state, setState] = useState<KeptPages | 'checking' | undefined>('checking');
  useEffect(() => {
    void completePages(import.meta.env.BASE_URL).then(setState);
  }, []);
  return <span role="status">{wordsFor(state)}</span>;
}
