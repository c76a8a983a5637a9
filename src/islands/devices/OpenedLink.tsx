import { useEffect, useState } from 'preact/hooks';
import { canDeflate } from '../../browser/deflate.ts';
import type { ReadLink } from '../../domain/backup/link.ts';
import { ARRIVED } from '../../text/devices/reading.ts';
import { openData } from './open-data.ts';
import { Received } from './Received.tsx';

/** What the data of a link holds, once it is opened. */
export function OpenedLink({ data }: { readonly data: string }) {
  const [read, setRead] = useState<ReadLink | undefined>();
  useEffect(() => {
    if (canDeflate()) void openData(data).then(setRead);
  }, [data]);
  if (!canDeflate()) return <p role="status">{ARRIVED.tooOld}</p>;
  return read === undefined ? (
    <p role="status">{ARRIVED.opening}</p>
  ) : (
    <Received id="arrived" read={read} from={ARRIVED.fromLink} />
  );
}
