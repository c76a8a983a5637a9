import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Who is still typing pauses for less, in milliseconds. */
const PAUSE = 1000;

type Watched = { readonly ref: RefObject<HTMLDivElement>; readonly onFocusOut: () => void };

/**
 * What is said about a text while it is typed: only once the typing pauses or the field is left, as half a word means
 * something else and a screen reader would say each of it. A change that comes from elsewhere is said at once.
 * @param value a text, number or boolean; objects are new in each render and would never settle
 * @returns what to say, and what to spread into the element around the field: `<div {...watched}>`. Where there is no
 *   such element, as when several fields lead to what is said, each change waits for the pause
 */
export function useSettled<Value extends string | number | boolean>(
  value: Value,
): readonly [settled: Value, watched: Watched] {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(value);
  latest.current = value;
  const [settled, show] = useState(value);
  const settle = (): void => {
    show(latest.current);
  };

  useEffect(() => {
    const isTyping = ref.current?.contains(document.activeElement) !== false;
    // What is typed is drawn a moment later, perhaps only after the field was left: then there is no pause to wait for.
    if (!isTyping) {
      settle();
      return undefined;
    }
    const timer = setTimeout(settle, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);

  return [settled, { ref, onFocusOut: settle }];
}
