import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { takeEarlyInput } from '../../browser/early-input.ts';

/**
 * A text field that shows a saved text and reports what is typed. The field is uncontrolled, so that composing (IME)
 * is never interrupted: once the person has typed, a change from elsewhere is shown only when they leave the field. A field
 * that has the focus and in which nothing was typed shows it at once, or the first letter would replace the saved text.
 * @param text the saved text
 * @param write called with what was typed before the island woke up, if anything was
 */
export function useWrittenField<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
  write: (text: string) => void,
): RefObject<Field> {
  const field = useRef<Field>(null);
  const isFirst = useRef(true);
  const latest = useRef(text);
  latest.current = text;
  /** What was last put into the field from here: while it is still there, nothing was typed. */
  const shown = useRef('');

  // As the field is drawn and not a moment later: what somebody types in between would stand beside the saved text.
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    const showLatest = (): void => {
      if (element.value !== latest.current) element.value = latest.current;
      shown.current = element.value;
    };
    if (isFirst.current) {
      isFirst.current = false;
      // What is typed is drawn anew a moment later: who leaves the field before that leaves it with what is in it.
      const keep = (): void => {
        latest.current = element.value;
      };
      element.addEventListener('input', keep);
      element.addEventListener('blur', showLatest);
      if (takeEarlyInput(element)) {
        keep();
        write(element.value);
      }
      // At first the text may be the server's, which is empty; the inline script has put the saved one here already.
      else if (element.value === '') showLatest();
    } else if (document.activeElement !== element || !document.hasFocus() || element.value === shown.current) {
      showLatest();
    }
  }, [text]);

  return field;
}
