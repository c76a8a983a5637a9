import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { takeEarlyInput } from '../browser/early-input.ts';

/**
 * A text field that shows a saved text and reports what is typed. The field is uncontrolled, so that composing (IME)
 * is never interrupted: a change from elsewhere is shown only while the person is not in the field.
 * @param text the saved text
 * @param write called with what was typed before the island woke up, if anything was
 */
export function useWrittenField<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
  write: (text: string) => void,
): RefObject<Field> {
  const field = useRef<Field>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    if (field.current === null) return;
    if (isFirst.current && takeEarlyInput(field.current)) write(field.current.value);
    else if (field.current.value !== text && document.activeElement !== field.current) field.current.value = text;
    isFirst.current = false;
  }, [text]);

  return field;
}
