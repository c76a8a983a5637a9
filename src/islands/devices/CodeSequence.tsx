import { useEffect, useMemo, useState } from 'preact/hooks';
import { framesOf, orderOf } from '../../domain/backup/frames.ts';
import { CODES } from '../../text/devices/taking.ts';
import { CodePicture } from './CodePicture.tsx';

/** What one code holds, in bytes: a phone reads the first from a laptop, and a webcam the second from a phone. */
const SIZES = { denser: 480, simpler: 200 } as const;

/** How long each code is shown, in milliseconds; longer for those who want little motion. */
const PACE = { usual: 200, calm: 1000 } as const;

/** The codes that hold what one code cannot, in turns and without an end. */
export function CodeSequence({ bytes }: { readonly bytes: Uint8Array }) {
  const [size, setSize] = useState<keyof typeof SIZES>('denser');
  const [shown, setShown] = useState(0);
  /** The code that was stepped to by hand. */
  const [byHand, setByHand] = useState<number | undefined>();
  const isPaused = byHand !== undefined;
  const frames = useMemo(() => framesOf(bytes, SIZES[size]), [bytes, size]);
  const round = Math.floor(shown / frames.length);
  const order = useMemo(() => orderOf(frames.length, round), [frames, round]);
  const index = byHand ?? order[shown % frames.length] ?? 0;

  useEffect(() => {
    if (isPaused) return undefined;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const next = (): void => {
      setShown((before) => before + 1);
    };
    const timer = setInterval(next, isCalm ? PACE.calm : PACE.usual);
    return () => {
      clearInterval(timer);
    };
  }, [isPaused]);

  const label = CODES.labelOf(index + 1, frames.length);
  return (
    <>
      <p>{CODES.several(frames.length)}</p>
      <CodePicture bytes={frames[index] ?? new Uint8Array()} label={label} />
      <p class="code-number" aria-hidden="true">
        {label}
      </p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            setByHand(isPaused ? undefined : index);
          }}
        >
          {isPaused ? CODES.goOn : CODES.pause}
        </button>
        <button
          type="button"
          onClick={() => {
            setByHand((index + 1) % frames.length);
          }}
        >
          {CODES.next}
        </button>
        <button
          type="button"
          onClick={() => {
            setShown(0);
            setByHand(isPaused ? 0 : undefined);
            setSize(size === 'denser' ? 'simpler' : 'denser');
          }}
        >
          {size === 'denser' ? CODES.simpler : CODES.denser}
        </button>
      </p>
      <p class="help">{CODES.simplerHelp}</p>
    </>
  );
}
