import { useRef, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { contentsOf } from '../../domain/record/contents.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { eraseInterview, hasKeptCopy, setAsideOf } from '../../stores/safety/erase-interview.ts';
import { nameAmong } from '../../text/interviews/interviews.ts';
import { ERASE_ONE } from '../../text/safety/erasing.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';
import { BackUpFirst } from './BackUpFirst.tsx';

const CHOICE = 'erase-which';
const BUTTON = 'erase-one-button';

/** Erases one interview for good, deleted before or not, once it has said what goes. */
export function EraseOne() {
  const { byId, deleted } = useSaved($allInterviews, (all) => all);
  const canWrite = useCanWrite();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const all = [...byId, ...deleted].sort(([, a], [, b]) => latestFirst(a, b));
  const [id, interview] = all.find(([each]) => each === chosen) ?? all[0] ?? [];
  if (id === undefined || interview === undefined) return null;

  const nameFor = (each: string): string => {
    const record = byId.get(each) ?? deleted.get(each) ?? interview;
    const name = nameAmong(record, all.length);
    return deleted.has(each) ? ERASE_ONE.deleted(name) : name;
  };
  const name = nameFor(id);
  const lines = [
    ERASE_ONE.goes(contentsOf(interview)),
    ERASE_ONE.asides(setAsideOf(id).length),
    hasKeptCopy() ? ERASE_ONE.kept : '',
  ].filter((line) => line !== '');

  return (
    <section class="erase-one" aria-labelledby="erase-one">
      <h3 id="erase-one">{ERASE_ONE.heading}</h3>
      <div class="field">
        <label for={CHOICE}>{ERASE_ONE.choose}</label>
        <select
          id={CHOICE}
          value={id}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value);
            setSaid('');
          }}
        >
          {all.map(([each]) => (
            <option key={each} value={each}>
              {nameFor(each)}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button
          type="button"
          id={BUTTON}
          disabled={!canWrite}
          aria-label={ERASE_ONE.openLabel(name)}
          onClick={() => {
            setSaid('');
            dialog.current?.showModal();
          }}
        >
          {ERASE_ONE.open}
        </button>
      </p>
      <p role="status">{said}</p>
      <dialog ref={dialog} aria-labelledby="erase-one-question">
        <form method="dialog">
          <h2 id="erase-one-question">{ERASE_ONE.question(name)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{ERASE_ONE.forGood}</p>
          <BackUpFirst />
          <p class="actions">
            <button
              onClick={() => {
                eraseInterview(id);
                setSaid(ERASE_ONE.done(name));
                setChosen('');
                focusSoon(BUTTON);
              }}
            >
              {ERASE_ONE.yes}
            </button>
            <button class="quiet">{ERASE_ONE.no}</button>
          </p>
        </form>
      </dialog>
    </section>
  );
}
