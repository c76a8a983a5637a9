/* The room of being offline: the pages that the browser keeps, and a newer version of them (here). */
import { useEffect, useState } from 'preact/hooks';
import {
  keepPages,
  completePages,
  lookForNewer,
  onNewerVersion,
  useNewerVersion,
} from '../../browser/offline-worker.ts';
import { onceIdle } from '../../browser/once-idle.ts';
import { isPutOff, putOff } from '../../browser/put-off.ts';
import { $saveState } from '../../stores/record/trouble.ts';
import { NEWER } from '../../text/offline/newer.ts';
import { useSaved } from '../fields/use-saved.ts';

/** Has the pages kept once the page is idle. Gives what keeps them when a newer version waits, unless the person put it off. */
function useWaitingVersion() {
  const [waiting, setWaiting] = useState<ServiceWorkerRegistration>();
  useEffect(() => {
    onceIdle(() => {
      void keepPages(import.meta.env.BASE_URL).then((registration) => {
        if (registration === undefined) return;
        onNewerVersion(registration, (isWaiting) => {
          setWaiting(isWaiting && !isPutOff() ? registration : undefined);
        });
        lookForNewer(registration);
        void completePages(import.meta.env.BASE_URL);
      });
    });
  }, []);
  return [waiting, setWaiting] as const;
}

/**
 * A quiet line once a newer version of the pages is ready. It never opens by itself, and not over words that are not saved.
 * Part of an island that is on every page; fetched when the page is idle.
 */
export function OfflinePages() {
  const [waiting, setWaiting] = useWaitingVersion();
  const [isAsked, setAsked] = useState(false);
  const saving = useSaved($saveState, ({ troubles, waiting: fields }) => {
    if (Object.keys(troubles).length > 0) return 'not saved';
    return fields > 0 ? 'on its way' : 'saved';
  });

  // Words that were typed just now are saved within a second.
  useEffect(() => {
    if (isAsked && saving === 'saved' && waiting !== undefined) useNewerVersion(waiting);
    if (saving === 'saved') setAsked(false);
  }, [isAsked, saving, waiting]);

  return (
    <div class="newer" role="status">
      {waiting !== undefined && (
        <p>
          {isAsked && saving === 'not saved' ? NEWER.notSaved : NEWER.ready}{' '}
          <button
            type="button"
            onClick={() => {
              setAsked(true);
            }}
          >
            {NEWER.use}
          </button>{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              putOff();
              setWaiting(undefined);
            }}
          >
            {NEWER.later}
          </button>
        </p>
      )}
    </div>
  );
}
