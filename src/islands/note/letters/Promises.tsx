import { useState } from 'preact/hooks';
import { focusSoon } from '../../../browser/focus-soon.ts';
import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../../domain/dates/date-in-words.ts';
import { promisedFor, promisedSentOn } from '../../../domain/dates/promised-for.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import { markPromiseSent, newPromiseId, removePromise, writePromise } from '../../../stores/promised.ts';
import { writeField } from '../../../stores/record/write-field.ts';
import { PROMISED } from '../../../text/note/promised.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { PromiseFields } from './PromiseFields.tsx';

type Props = { readonly interview: Interview; readonly onWrite: (id: string) => void };

type Undo = { readonly id: string; readonly words: string; readonly undo: () => void };

const UNDO = 'promise-undo';
const nameId = (id: string): string => `promise-${id}`;

/** What was promised, to whom and by when, each to be written, marked as sent, changed or taken away. */
export function Promises({ interview, onWrite }: Props) {
  const canWrite = useCanWrite();
  const [openId, setOpenId] = useState('');
  const [undone, setUndone] = useState<Undo | undefined>();
  const { promised, people, date } = interview;
  const today = calendarDate(new Date());
  const entries = Object.entries(promised).filter(([id, { what }]) => what.trim() !== '' || id === openId);
  const done = (id: string, words: string, undo: () => void): void => {
    setUndone({ id, words, undo });
    focusSoon(UNDO);
  };

  return (
    <div class="promises">
      {entries.length > 0 && (
        <ul>
          {entries.map(([id, promise]) => {
            const { what } = promise;
            const sentOn = promisedSentOn(interview, id);
            const day = promisedFor(date, promise);
            const facts = [
              people[promise.to]?.name ?? '',
              day === '' ? promise.said : PROMISED.by(dateInWords(day, today)),
              sentOn === '' ? '' : PROMISED.sentOn(dateInWords(sentOn, today)),
            ];
            const button = (label: string, forWhom: string, act: () => void) => (
              <button type="button" class="quiet" aria-label={forWhom} onClick={act}>
                {label}
              </button>
            );
            return (
              <li key={id} data-open={id === openId ? '' : undefined}>
                <p>
                  <strong id={nameId(id)} tabIndex={-1}>
                    {what}
                  </strong>{' '}
                  <span class="help">{facts.filter((fact) => fact !== '').join(' · ')}</span>
                </p>
                {canWrite && (
                  <p class="actions">
                    {sentOn === '' &&
                      button(PROMISED.write, PROMISED.writeLabel(what), () => {
                        onWrite(id);
                      })}
                    {sentOn === ''
                      ? button(PROMISED.markSent, PROMISED.markSentLabel(what), () => {
                          done(id, PROMISED.nowSent(what), markPromiseSent(id, today));
                        })
                      : button(PROMISED.notSent, PROMISED.notSentLabel(what), () => {
                          writePromise(id, { sentOn: '' });
                          const note = noteId({ kind: 'promised', to: id });
                          if (interview.notes[note] !== undefined)
                            writeField(['record', 'notes', note, 'sentOn'], null, 'now');
                          focusSoon(nameId(id));
                        })}
                    {button(id === openId ? PROMISED.close : PROMISED.change, PROMISED.changeLabel(what), () => {
                      setOpenId(id === openId ? '' : id);
                      focusSoon(id === openId ? nameId(id) : 'promise-what');
                    })}
                    {button(PROMISED.remove, PROMISED.removeLabel(what), () => {
                      setOpenId('');
                      done(id, PROMISED.removed(what), removePromise(id));
                    })}
                  </p>
                )}
                {id === openId && canWrite && <PromiseFields id={id} interview={interview} />}
              </li>
            );
          })}
        </ul>
      )}
      <p role="status">{undone?.words ?? ''}</p>
      <p class="actions">
        {undone !== undefined && (
          <button
            type="button"
            id={UNDO}
            onClick={() => {
              undone.undo();
              setUndone(undefined);
              focusSoon(nameId(undone.id));
            }}
          >
            {PROMISED.undo}
          </button>
        )}
        <button
          type="button"
          disabled={!canWrite}
          onClick={() => {
            const id = newPromiseId();
            writePromise(id, { what: '' });
            setOpenId(id);
            focusSoon('promise-what');
          }}
        >
          {PROMISED.add}
        </button>
      </p>
    </div>
  );
}
