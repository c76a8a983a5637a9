import './answer-first.ts';
import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * Part of the saved state of a store, and the only way islands read one. The first render gives the empty state that
 * the server rendered and the next the saved one, because Preact leaves attributes alone while it hydrates.
 * @param select picks the part that is shown; the island renders again only when that part is another one. It may use
 *   no prop or state that changes: the one of the first render is kept
 */
export function useSaved<Value, Part>(store: ReadableAtom<Value>, select: (value: Value) => Part): Part {
  const [part, show] = useState(() => select(store.init as Value));
  useEffect(
    () =>
      store.subscribe((next) => {
        show(() => select(next));
      }),
    [store],
  );
  return part;
}
