import { focusSoon } from '../../../browser/focus-soon.ts';
import { dateInWords } from '../../../domain/dates/date-in-words.ts';
import { promisedFor, promisedSentOn } from '../../../domain/dates/promised-for.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import { EMPTY_PROMISE } from '../../../domain/record/promise.ts';
import { markPromiseSent, removePromise, writePromise } from '../../../stores/promised.ts';
import { writeField } from '../../../stores/record/write-field.ts';
import { PROMISED } from '../../../text/note/promised.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';

/** Where the focus goes when what had it has gone. */
export const promiseNameId = (id: string): string => `promise-${id}`;

type Props = {
  readonly id: string;
  readonly interview: Interview;
  readonly today: string;
  readonly onWrite: (id: string) => void;
  readonly onChange: (id: string) => void;
  /** Called once it is sent or taken away, with what was done in words and what takes it back. */
  readonly onDone: (id: string, words: string, undo: () => void) => void;
};

/** One thing promised, with what is left to do about it. */
export function PromiseLine({ id, interview, today, onWrite, onChange, onDone }: Props) {
  const canWrite = useCanWrite();
  const promise = interview.promised[id] ?? EMPTY_PROMISE;
  const { what } = promise;
  const sentOn = promisedSentOn(interview, id);
  const day = promisedFor(interview.date, promise);
  const facts = [
    interview.people[promise.to]?.name ?? '',
    day === '' ? promise.said : PROMISED.by(dateInWords(day, today)),
    sentOn === '' ? '' : PROMISED.sentOn(dateInWords(sentOn, today)),
  ];
  const button = (label: string, act: () => void) => (
    <button type="button" class="quiet" aria-label={PROMISED.of(label, what)} onClick={act}>
      {label}
    </button>
  );
  const takeBack = (): void => {
    const note = noteId({ kind: 'promised', to: id });
    writePromise(id, { sentOn: '' });
    if (interview.notes[note] !== undefined) writeField(['record', 'notes', note, 'sentOn'], null, 'now');
    focusSoon(promiseNameId(id));
  };

  return (
    <li>
      <p>
        <strong id={promiseNameId(id)} tabIndex={-1}>
          {what}
        </strong>{' '}
        <span class="help">{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </p>
      {canWrite && (
        <p class="actions">
          {sentOn === '' &&
            button(PROMISED.write, () => {
              onWrite(id);
            })}
          {sentOn === ''
            ? button(PROMISED.markSent, () => {
                onDone(id, PROMISED.nowSent(what), markPromiseSent(id, today));
              })
            : button(PROMISED.notSent, takeBack)}
          {button(PROMISED.change, () => {
            onChange(id);
          })}
          {button(PROMISED.remove, () => {
            onDone(id, PROMISED.removed(what), removePromise(id));
          })}
        </p>
      )}
    </li>
  );
}
