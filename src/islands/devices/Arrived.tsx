import { useEffect, useState } from 'preact/hooks';
import { onArrived } from '../../browser/arrived.ts';
import { ARRIVED } from '../../text/devices/reading.ts';
import { lazyPart } from '../fields/lazy-part.ts';

const openedPart = lazyPart(() => import('./OpenedLink.tsx'));

/**
 * What came with a link, before anything of it is stored. An island because only the browser knows; what opens and shows
 * it is fetched when there is something to show.
 */
export function Arrived() {
  const [data, setData] = useState<string | undefined>();
  useEffect(() => onArrived(setData), []);
  const { part, isLate } = openedPart.usePart(data !== undefined);
  if (data === undefined) return null;
  return (
    <section class="arrived" aria-labelledby="arrived">
      <h2 id="arrived">{ARRIVED.heading}</h2>
      {part === undefined ? (
        <p role="status">{isLate ? ARRIVED.notLoaded : ARRIVED.opening}</p>
      ) : (
        <part.OpenedLink key={data} data={data} />
      )}
    </section>
  );
}
