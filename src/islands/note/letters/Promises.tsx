import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../../browser/focus-soon.ts';
import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { newPromiseId, removePromise, writePromise } from '../../../stores/promised.ts';
import { PROMISED } from '../../../text/note/promised.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { PromiseFields } from './PromiseFields.tsx';
import { PromiseLine, promiseNameId } from './PromiseLine.tsx';

type Props = {
  readonly interview: Interview;
  /** Opens the message that goes with something promised. */
  readonly onWrite: (id: string) => void;
};

type Undo = { readonly id: string; readonly words: string; readonly undo: () => void };

const UNDO = 'promise-undo';
const ADD = 'promise-add';

/** What was promised, to whom and by when, each to be written, marked as sent, changed or taken away. */
export function Promises({ interview, onWrite }: Props) {
  const canWrite = useCanWrite();
  const { promised } = interview;
  // One that was begun just before this list was fetched is still to be written.
  const [openId, setOpenId] = useState(() => Object.keys(promised).find((id) => promised[id]?.what === '') ?? '');
  const [undone, setUndone] = useState<Undo | undefined>();
  useEffect(() => {
    if (openId !== '') focusSoon('promise-what');
  }, [openId]);
  const done = (id: string, words: string, undo: () => void): void => {
    setUndone({ id, words, undo });
    focusSoon(UNDO);
  };
  const close = (): void => {
    const isBlank = (promised[openId]?.what ?? '').trim() === '';
    if (isBlank) removePromise(openId);
    focusSoon(isBlank ? ADD : promiseNameId(openId));
    setOpenId('');
  };

  return (
    <div class="promises">
      <ul>
        {Object.entries(promised).map(([id, promise]) =>
          id === openId ? (
            <li key={id}>
              <PromiseFields id={id} interview={interview} onDone={close} />
            </li>
          ) : (
            promise.what.trim() !== '' && (
              <PromiseLine
                key={id}
                id={id}
                interview={interview}
                today={calendarDate(new Date())}
                onWrite={onWrite}
                onChange={setOpenId}
                onDone={done}
              />
            )
          ),
        )}
      </ul>
      <p role="status">{undone?.words ?? ''}</p>
      <p class="actions">
        {undone !== undefined && (
          <button
            type="button"
            id={UNDO}
            onClick={() => {
              undone.undo();
              setUndone(undefined);
              focusSoon(promiseNameId(undone.id));
            }}
          >
            {PROMISED.undo}
          </button>
        )}
        {openId === '' && (
          <button
            type="button"
            id={ADD}
            class="quiet"
            disabled={!canWrite}
            onClick={() => {
              const id = newPromiseId();
              writePromise(id, { what: '' });
              setUndone(undefined);
              setOpenId(id);
            }}
          >
            {PROMISED.add}
          </button>
        )}
      </p>
    </div>
  );
}
