/*
 * The room of the fields: the kinds of field that every island is made of, and the hooks by which they read and write
 * what is saved (here).
 */
import './answer-first.ts';
import type { ReadableAtom } from 'nanostores';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/**
 * Part of the saved state of a store, and the only way islands read one. The first render gives the empty state that
 * the server rendered and the next the saved one, because Preact leaves attributes alone while it hydrates.
 * @param select picks the part that is shown; the island renders again only when that part is another one. It may use
 *   props and state: each render picks with the one it is given
 */
export function useSaved<Value, Part>(store: ReadableAtom<Value>, select: (value: Value) => Part): Part {
  const seen = useMemo(() => ({ value: store.init as Value }), [store]);
  const [, draw] = useState<object>();
  const part = select(seen.value);
  const shown = useRef({ select, part });
  shown.current = { select, part };
  useEffect(
    () =>
      store.subscribe((next) => {
        seen.value = next;
        if (!Object.is(shown.current.select(next), shown.current.part)) draw({});
      }),
    [store],
  );
  return part;
}

/** Whether what was saved is shown: not in the first render, which is the empty one that the server rendered. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
  }, []);
  return isAwake;
}
