import { useRef, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { isShared } from '../../browser/shared-computer.ts';
import { addedUp, contentsOf } from '../../domain/record/contents.ts';
import { lookForLast } from '../../stores/backup/last-restore.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { deleteEverything } from '../../stores/interviews/delete-everything.ts';
import { $settings } from '../../stores/record/current.ts';
import { $setAside } from '../../stores/record/trouble.ts';
import { hasKeptCopy } from '../../stores/safety/erase-interview.ts';
import { interviewsIn } from '../../stores/safety/shared-computer.ts';
import { ERASE_EVERYTHING } from '../../text/safety/erasing.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';
import { BackUpFirst } from './BackUpFirst.tsx';

const BUTTON = 'erase-everything-button';

/** Empties the site in this browser, once it has said what that is. */
export function EraseEverything() {
  const { byId, deleted } = useSaved($allInterviews, (all) => all);
  const settings = useSaved($settings, (record) => record);
  const aside = useSaved($setAside, (keys) => keys.length);
  const isAwake = useAwake();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const all = [...byId.values(), ...deleted.values()];
  const lines = ERASE_EVERYTHING.lines({
    ...addedUp(all.map(contentsOf)),
    interviews: all.length,
    deleted: deleted.size,
    hasName: settings.yourName !== '',
    holidays: Object.keys(settings.holidays).length,
    setAside: aside,
    hasCopy: isAwake && hasKeptCopy(),
  });

  return (
    <section class="erase-everything" aria-labelledby="erase-everything">
      <h3 id="erase-everything">{ERASE_EVERYTHING.heading}</h3>
      <p>{ERASE_EVERYTHING.help}</p>
      <p>
        <button
          type="button"
          id={BUTTON}
          onClick={() => {
            setSaid('');
            dialog.current?.showModal();
          }}
        >
          {ERASE_EVERYTHING.open}
        </button>
      </p>
      <p role="status">{said}</p>
      <dialog ref={dialog} aria-labelledby="erase-everything-question">
        <form method="dialog">
          <h2 id="erase-everything-question">{ERASE_EVERYTHING.question}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {isAwake && isShared() && interviewsIn('browser') > 0 && <p>{ERASE_EVERYTHING.elsewhere}</p>}
          <BackUpFirst />
          <p class="actions">
            <button
              onClick={() => {
                const isGone = deleteEverything();
                // Nothing can be undone any more either.
                lookForLast();
                setSaid(isGone ? ERASE_EVERYTHING.done : ERASE_EVERYTHING.refused);
                focusSoon(BUTTON);
              }}
            >
              {ERASE_EVERYTHING.yes}
            </button>
            <button class="quiet">{ERASE_EVERYTHING.no}</button>
          </p>
        </form>
      </dialog>
    </section>
  );
}
