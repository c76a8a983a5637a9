import { useRef, useState } from 'preact/hooks';
import { downloadText } from '../../browser/download.ts';
import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { addedUp, contentsOf } from '../../domain/record/contents.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { deleteEverything } from '../../stores/interviews/delete-everything.ts';
import { $settings } from '../../stores/record/current.ts';
import { $setAside } from '../../stores/record/trouble.ts';
import { DELETE_EVERYTHING } from '../../text/interviews/deleting.ts';
import { useSaved } from '../fields/use-saved.ts';
import { everythingFile } from '../saving/everything-file.ts';

const BUTTON = 'delete-everything-button';

/** Empties the site in this browser, once it has said what that is. An island because only the browser knows. */
export function DeleteEverything() {
  const { byId, deleted } = useSaved($allInterviews, (all) => all);
  const settings = useSaved($settings, (record) => record);
  const aside = useSaved($setAside, (keys) => keys);
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const all = [...byId.values(), ...deleted.values()];
  const lines = DELETE_EVERYTHING.lines({
    ...addedUp(all.map(contentsOf)),
    interviews: all.length,
    deleted: deleted.size,
    hasName: settings.yourName !== '',
    holidays: Object.keys(settings.holidays).length,
    setAside: aside.length,
  });

  const download = (): void => {
    downloadText(DELETE_EVERYTHING.file(calendarDate(new Date())), everythingFile());
  };

  return (
    <section class="delete-everything" aria-labelledby="delete-everything">
      <h2 id="delete-everything">{DELETE_EVERYTHING.heading}</h2>
      <p>{DELETE_EVERYTHING.help}</p>
      <p>
        <button
          type="button"
          id={BUTTON}
          onClick={() => {
            setSaid('');
            dialog.current?.showModal();
          }}
        >
          {DELETE_EVERYTHING.open}
        </button>
      </p>
      <p role="status">{said}</p>
      <dialog ref={dialog} aria-labelledby="delete-everything-question">
        <form method="dialog">
          <h2 id="delete-everything-question">{DELETE_EVERYTHING.question}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="actions">
            <button type="button" onClick={download}>
              {DELETE_EVERYTHING.download}
            </button>
          </p>
          <p class="actions">
            <button
              onClick={() => {
                setSaid(deleteEverything() ? DELETE_EVERYTHING.done : DELETE_EVERYTHING.refused);
                focusSoon(BUTTON);
              }}
            >
              {DELETE_EVERYTHING.yes}
            </button>
            <button class="quiet">{DELETE_EVERYTHING.no}</button>
          </p>
        </form>
      </dialog>
    </section>
  );
}
