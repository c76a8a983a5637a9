import { useEffect, useState } from 'preact/hooks';
import { canDeflate } from '../../browser/deflate.ts';
import { ARRIVED, READING } from '../../text/devices/reading.ts';
import { CameraReader } from './CameraReader.tsx';
import { Missing } from './Missing.tsx';
import { readPhoto } from './read-photos.ts';
import { Received } from './Received.tsx';
import { useTaken, type Taken } from './use-taken.ts';

/** What a person chose to read from. Choosing again is another object. */
export type Source = { readonly kind: 'camera' } | { readonly kind: 'photos'; readonly files: readonly File[] };

/** What is said of photos, of which each may hold one code of several. */
function saidOf(taken: Taken, fault: string): string {
  if (taken.kind === 'collecting') return READING.photoOfSome(taken.collected.parts.size, taken.collected.total);
  if (taken.kind === 'other' || taken.kind === 'tooNew') return READING[taken.kind];
  return taken.kind === 'read' ? '' : fault;
}

/** Reads codes with the camera or from photos, shows how far it got, and then what they hold. */
export function CodeReader({ source }: { readonly source: Source }) {
  const { taken, take, again } = useTaken();
  const [said, setSaid] = useState('');
  const [isOn, setOn] = useState(false);

  useEffect(() => {
    setSaid('');
    setOn(source.kind === 'camera');
    if (taken.kind === 'read') again();
    if (source.kind !== 'photos') return;
    void (async () => {
      let fault = '';
      let last: Taken = { kind: 'nothing' };
      for (const file of source.files) {
        const bytes = await readPhoto(file);
        if (typeof bytes === 'string') fault = READING[bytes];
        else last = await take(bytes);
        if (last.kind === 'read') break;
      }
      setSaid(saidOf(last, fault));
    })();
  }, [source]);

  if (!canDeflate()) return <p role="status">{ARRIVED.tooOld}</p>;
  if (taken.kind === 'read') return <Received id="code-read" read={taken.read} from={ARRIVED.fromCode} />;
  return (
    <>
      <p role="status">{said}</p>
      {isOn ? (
        <CameraReader
          taken={taken}
          take={take}
          onEnd={(why) => {
            setOn(false);
            setSaid(why);
          }}
        />
      ) : (
        taken.kind === 'collecting' && <Missing collected={taken.collected} />
      )}
    </>
  );
}
