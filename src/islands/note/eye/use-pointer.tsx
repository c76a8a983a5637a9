import { useEffect } from 'preact/hooks';
import { focusNearby } from '../../../browser/focus-soon.ts';
import { EYE } from '../../../text/note/eye.ts';
import type { EyeProps } from '../EditorsEye.tsx';

/** Hands what leads to the things that were found to where a message is sent, as they may stand far below. */
export function usePointer(count: number, onFound: EyeProps['onFound']): void {
  useEffect(() => {
    if (count === 0 || onFound === undefined) return undefined;
    onFound(
      <p class="eye-pointer">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            focusNearby('note-eye');
          }}
        >
          {EYE.toLookAt(count)}
        </button>
      </p>,
    );
    return () => {
      onFound(undefined);
    };
  }, [count]);
}
