import { useEffect, useRef, useState } from 'preact/hooks';
import { pixelsOf } from '../../browser/pixels.ts';
import { CAMERA_FAULTS, READING } from '../../text/devices/reading.ts';
import { Missing } from './Missing.tsx';
import { readPicture } from './read-picture.ts';
import { useCamera } from './use-camera.ts';
import type { Taken } from './use-taken.ts';

type Props = {
  readonly taken: Taken;
  readonly take: (bytes: Uint8Array) => Promise<Taken>;
  /** The camera went off, and why, in words. */
  readonly onEnd: (said: string) => void;
};

/** Enough to tell the modules of the densest code apart, in pixels. */
const LONGEST = 1200;

/** After so long without anything new there is advice, and after so long the camera goes off, in milliseconds. */
const PATIENCE = { advice: 20_000, end: 120_000 } as const;

/** How long one picture is tried, and how long the page has for anything else before the next, in milliseconds. */
const [TRYING, RESTING] = [40, 30];

/** Reads codes from the camera until all is read, and says what helps when nothing is. */
export function CameraReader({ taken, take, onEnd }: Props) {
  const { camera, video } = useCamera();
  const [advice, setAdvice] = useState('');
  const news = taken.kind === 'collecting' ? taken.collected.parts.size : taken.kind;
  const ended = useRef(onEnd);
  ended.current = onEnd;
  const took = useRef(take);
  took.current = take;

  useEffect(() => {
    if (camera === 'off') ended.current(READING.away);
    else if (camera !== 'on' && camera !== 'starting') ended.current(CAMERA_FAULTS[camera]);
  }, [camera]);

  useEffect(() => {
    if (camera !== 'on') return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const pixels = video.current === null ? undefined : pixelsOf(video.current, LONGEST);
      const bytes = pixels === undefined ? undefined : readPicture(pixels, TRYING);
      const now = bytes === undefined ? undefined : await took.current(bytes);
      if (!isOver && now?.kind !== 'read') timer = setTimeout(() => void look(), RESTING);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [camera]);

  useEffect(() => {
    setAdvice('');
    if (camera !== 'on') return undefined;
    const timers = [
      setTimeout(() => {
        setAdvice(taken.kind === 'collecting' ? READING.stuck : READING.nothingYet);
      }, PATIENCE.advice),
      setTimeout(() => {
        ended.current(READING.gaveUp);
      }, PATIENCE.end),
    ];
    return () => {
      timers.forEach(clearTimeout);
    };
  }, [camera, news]);

  const other = taken.kind === 'other' ? READING.other : taken.kind === 'tooNew' ? READING.tooNew : '';
  return (
    <div class="camera">
      <p role="status">{camera === 'starting' ? READING.starting : advice || other || READING.aim}</p>
      <video ref={video} muted playsInline aria-label={READING.view} />
      {taken.kind === 'collecting' && <Missing collected={taken.collected} />}
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            onEnd('');
          }}
        >
          {READING.stop}
        </button>
      </p>
    </div>
  );
}
