import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { newPromiseId, removePromise } from '../../stores/promised.ts';
import { PROMISED } from '../../text/promised/promised.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { PromiseFields } from './PromiseFields.tsx';
import { PromiseLine, promiseNameId, type WriteIt } from './PromiseLine.tsx';

type Props = {
  readonly interview: Interview;
  readonly write: WriteIt;
  /** Whether somebody has just asked to write down something promised: where nothing is, its field is open at once. */
  readonly isAsked?: boolean;
};

type Undo = { readonly id: string; readonly words: string; readonly undo: () => void };

const UNDO = 'promise-undo';
const ADD = 'promise-add';

/** What was promised, to whom and by when, each to be written, marked as sent, changed or taken away. */
export function Promises({ interview, write, isAsked = false }: Props) {
  const canWrite = useCanWrite();
  const { promised } = interview;
  // One that was begun just before this list was fetched is still to be written.
  const [openId, setOpenId] = useState(() => {
    const ids = Object.keys(promised);
    return (
      ids.find((id) => promised[id]?.what === '') ?? (isAsked && ids.length === 0 && canWrite ? newPromiseId() : '')
    );
  });
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
    // One that was never begun is not stored.
    if (isBlank && promised[openId] !== undefined) removePromise(openId);
    focusSoon(isBlank ? ADD : promiseNameId(openId));
    setOpenId('');
  };

  const ids = Object.keys(promised);
  if (openId !== '' && !ids.includes(openId)) ids.push(openId);

  return (
    <div>
      <ul class="people-list promises">
        {ids.map((id) =>
          id === openId ? (
            <li key={id}>
              <PromiseFields
                id={id}
                interview={interview}
                onPlaced={(words, undo) => {
                  setUndone({ id, words, undo });
                }}
                onWrite={() => {
                  // What was typed since is not taken back.
                  if (undone?.id === id) setUndone(undefined);
                }}
                onDone={close}
              />
            </li>
          ) : (
            promised[id]?.what.trim() !== '' && (
              <PromiseLine
                key={id}
                id={id}
                interview={interview}
                today={calendarDate(new Date())}
                write={write}
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
              focusSoon(openId === undone.id ? 'promise-what' : promiseNameId(undone.id));
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
              setUndone(undefined);
              setOpenId(newPromiseId());
            }}
          >
            {PROMISED.add}
          </button>
        )}
      </p>
    </div>
  );
}
