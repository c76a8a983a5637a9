import { useEffect, useState } from 'preact/hooks';
import type { Backup } from '../../domain/backup/backup.ts';
import type { Part } from '../../domain/backup/part-of-backup.ts';
import { TAKING } from '../../text/devices/taking.ts';
import { made, type Made } from './made.ts';
import { ShareFile } from './ShareFile.tsx';
import { ShowCodes } from './ShowCodes.tsx';
import { ShowLink } from './ShowLink.tsx';
import { taken } from './taken.ts';

/** The ways to another device. */
export type Way = 'link' | 'code' | 'file';

type Props = {
  /** Asking again is another object: what is stored may have changed. */
  readonly asked: { readonly way: Way };
  readonly goes: Part;
};

type Ready =
  | { readonly way: 'link' | 'code'; readonly made: Made }
  | { readonly way: 'file'; readonly backup: Backup }
  | { readonly way: 'none'; readonly why: 'tooLarge' | 'tooOld' };

async function readied(way: Way, backup: Backup): Promise<Ready> {
  if (way === 'file') return { way, backup };
  const ready = await made(backup);
  return typeof ready === 'string' ? { way: 'none', why: ready } : { way, made: ready };
}

/** What leaves for another device, by the way that was asked for. */
export function TakenAlong({ asked, goes }: Props) {
  const [ready, setReady] = useState<Ready | undefined>();
  useEffect(() => {
    let isOver = false;
    void readied(asked.way, taken(goes)).then((now) => {
      if (!isOver) setReady(now);
    });
    return () => {
      isOver = true;
    };
  }, [asked]);
  return (
    <div class="taken-along">
      <p role="status">{ready?.way === 'none' ? TAKING[ready.why] : ready && TAKING.ready}</p>
      {ready?.way === 'link' && <ShowLink {...ready.made} />}
      {ready?.way === 'code' && <ShowCodes {...ready.made} />}
      {ready?.way === 'file' && <ShareFile backup={ready.backup} />}
    </div>
  );
}
