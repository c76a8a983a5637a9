import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Backup } from '../../domain/backup/backup.ts';
import type { WayBack } from '../../domain/backup/restored.ts';
import { addedUp, contentsOf } from '../../domain/record/contents.ts';
import { backupOf } from '../../stores/backup/back-up.ts';
import { INCOMING } from '../../text/backup/incoming.ts';
import { BackupContents } from './BackupContents.tsx';
import { bringBack, type Outcome } from './bring-back.ts';

type Props = {
  readonly backup: Backup;
  /** Where it came from, in words, such as the name of the file. */
  readonly from: string;
  /** What was chosen and what has become of it. What differs is shown by DifferentVersions. */
  readonly onDone: (outcome: Outcome) => void;
};

/** Each has an id of its own, as one from a file and one from a code may be shown on one page. */
let shown = 0;

/**
 * A backup that was read, before anything changes: what is in it, and whether to add it, put it in place of what is here, or
 * leave it. The focus goes to its heading.
 */
export function Incoming({ backup, from, onDone }: Props) {
  const [id] = useState(() => `incoming-${String((shown += 1))}`);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [backup]);
  const here = useMemo(() => Object.values(backupOf(new Date()).interviews), [backup]);
  const choose = (way: WayBack) => (): void => {
    onDone(bringBack(backup, way));
  };

  return (
    <section class="incoming" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {INCOMING.heading}
      </h3>
      <p class="help">{from}</p>
      <BackupContents backup={backup} />
      <p>
        {here.length === 0
          ? INCOMING.hereNothing
          : INCOMING.hereSome(here.length, addedUp(here.map((each) => contentsOf(each))))}
      </p>
      {backup.isPartial && <p>{INCOMING.partial}</p>}
      {here.length > 0 && <p class="help">{INCOMING.mergeHelp}</p>}
      <p class="actions">
        <button type="button" class="button" onClick={choose('merge')}>
          {here.length === 0 ? INCOMING.bringBack : INCOMING.merge}
        </button>
      </p>
      {here.length > 0 && !backup.isPartial && (
        <>
          <p class="help">{INCOMING.replaceHelp}</p>
          <p class="actions">
            <button type="button" onClick={choose('replace')}>
              {INCOMING.replace}
            </button>
          </p>
        </>
      )}
      <p class="actions">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            onDone({ isDone: false, said: INCOMING.left });
          }}
        >
          {INCOMING.leave}
        </button>
      </p>
    </section>
  );
}
