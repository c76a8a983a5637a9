import { useRef, useState } from 'preact/hooks';
import { unpackBackup } from '../../browser/packed-backup.ts';
import { readCode } from '../../domain/backup/code.ts';
import { wholeOf, withFrame, type Collected } from '../../domain/backup/frames.ts';
import type { ReadLink } from '../../domain/backup/link.ts';
import { openData } from './open-data.ts';

/** What was read so far: a code that is not ours, some of a sequence, or all there is. */
export type Taken =
  | { readonly kind: 'nothing' | 'other' | 'tooNew' }
  | { readonly kind: 'collecting'; readonly collected: Collected }
  | { readonly kind: 'read'; readonly read: ReadLink };

type Taking = {
  readonly taken: Taken;
  /** Takes the bytes of a code, and says what is read with them. */
  readonly take: (bytes: Uint8Array) => Promise<Taken>;
  readonly again: () => void;
};

/** Collects what is in codes, one after the other, until it can be shown. */
export function useTaken(): Taking {
  const [taken, setTaken] = useState<Taken>({ kind: 'nothing' });
  const soFar = useRef<Collected | undefined>(undefined);

  const takenWith = async (bytes: Uint8Array): Promise<Taken> => {
    const code = readCode(bytes);
    if (code.kind === 'link') return { kind: 'read', read: await openData(code.data) };
    if (code.kind === 'frame') soFar.current = withFrame(soFar.current, code.frame);
    const collected = soFar.current;
    if (collected === undefined) return code.kind === 'frame' ? { kind: 'nothing' } : code;
    const whole = code.kind === 'frame' ? wholeOf(collected) : undefined;
    return whole === undefined ? { kind: 'collecting', collected } : { kind: 'read', read: await unpackBackup(whole) };
  };

  return {
    taken,
    take: async (bytes) => {
      const now = await takenWith(bytes);
      setTaken(now);
      return now;
    },
    again: () => {
      soFar.current = undefined;
      setTaken({ kind: 'nothing' });
    },
  };
}
