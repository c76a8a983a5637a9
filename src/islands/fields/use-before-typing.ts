import { useRef } from 'preact/hooks';

/**
 * What stood in a field when somebody went to it, so that each letter is taken from there and not from half a word.
 * @returns `from` gives that, or what stands now where nobody has typed yet; `forget` is called once the field is left or
 *   emptied
 */
export function useBeforeTyping<Value>(): { readonly from: (now: Value) => Value; readonly forget: () => void } {
  const before = useRef<Value | undefined>(undefined);
  return {
    from: (now) => (before.current ??= now),
    forget: () => {
      before.current = undefined;
    },
  };
}
