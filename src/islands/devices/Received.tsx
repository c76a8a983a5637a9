import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import type { ReadLink } from '../../domain/backup/link.ts';
import { ARRIVED } from '../../text/devices/reading.ts';
import { Incoming } from '../backup/Incoming.tsx';

type Props = {
  readonly id: string;
  readonly read: ReadLink;
  /** Where it came from, in words. */
  readonly from: string;
};

/** What came by a link or a code: what is in it and the choice of what becomes of it, or why it cannot be opened. */
export function Received({ id, read, from }: Props) {
  const [said, setSaid] = useState<string | undefined>();
  const status = `${id}-status`;
  const words = read.kind === 'refused' ? ARRIVED.faults[read.fault] : said;
  return (
    <>
      <p role="status" id={status} tabIndex={-1}>
        {words}
      </p>
      {read.kind === 'ok' && said === undefined && (
        <Incoming
          backup={read.backup}
          from={from}
          onDone={(outcome) => {
            setSaid(outcome.said);
            focusSoon(status);
          }}
        />
      )}
    </>
  );
}
