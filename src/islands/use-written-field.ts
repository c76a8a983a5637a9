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
  const latest = useRef(text);
  latest.current = text;

  const showLatest = (): void => {
    if (field.current !== null && field.current.value !== latest.current) field.current.value = latest.current;
  };

  useEffect(() => {
    if (field.current === null) return;
    // The first text is the server's, which is empty; the inline script has put the saved one in the field already.
    if (!isFirst.current && document.activeElement !== field.current) showLatest();
    else if (isFirst.current && takeEarlyInput(field.current)) write(field.current.value);
    isFirst.current = false;
  }, [text]);

  useEffect(() => {
    field.current?.addEventListener('blur', showLatest);
  }, []);

  return field;
}
