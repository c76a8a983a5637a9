import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus near when what had it goes without being pressed, as when a text was read anew or changed in another
 * tab: whoever uses a keyboard would have to start again from the top of the page.
 * @param id the element that has the focus then
 * @returns the ref of the element around what may go
 */
export function useFocusKept<Around extends HTMLElement>(id: string): RefObject<Around> {
  const around = useRef<Around>(null);
  // Asked before what is drawn now replaces it.
  const focused = around.current?.contains(document.activeElement) === true ? document.activeElement : null;
  useLayoutEffect(() => {
    if (focused?.isConnected !== false) return;
    const near = document.getElementById(id);
    near?.focus({ preventScroll: true });
    near?.scrollIntoView({ block: 'nearest' });
  });
  return around;
}
