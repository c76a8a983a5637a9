import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { takeEarlyInput } from '../../browser/early-input.ts';

/**
 * Reports a box that was ticked, unticked or chosen before its island woke up.
 * @param within the element that holds the boxes, or the box itself
 */
export function useEarlyChoice(within: RefObject<HTMLElement>, onEarly: (box: HTMLInputElement) => void): void {
  useEffect(() => {
    const element = within.current;
    if (element === null) return;
    const boxes = element instanceof HTMLInputElement ? [element] : [...element.querySelectorAll('input')];
    for (const box of boxes.filter(takeEarlyInput)) {
      if (box.type === 'checkbox' || box.checked) onEarly(box);
    }
  }, []);
}
