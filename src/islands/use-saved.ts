import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The saved state of a store, and the only way islands read one. The first render gives the empty state that the
 * server rendered and the next the saved one, because Preact leaves attributes alone while it hydrates.
 */
export function useSaved<Value>(store: ReadableAtom<Value>): Value {
  const [value, show] = useState(store.init as Value);
  useEffect(
    () =>
      store.subscribe((next) => {
        show(() => next);
      }),
    [store],
  );
  return value;
}
