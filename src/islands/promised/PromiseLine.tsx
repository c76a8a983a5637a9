import { focusSoon } from '../../browser/focus-soon.ts';
import { promisedFor } from '../../domain/dates/promised-for.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { noteId } from '../../domain/record/note-id.ts';
import { EMPTY_PROMISE } from '../../domain/record/promise.ts';
import { promisedSentOn } from '../../domain/record/promised-sent-on.ts';
import { markPromiseSent, removePromise, writePromise } from '../../stores/promised.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { promiseFacts } from '../../text/promised/facts.ts';
import { PROMISED } from '../../text/promised/promised.ts';
import { promisedHref } from '../../text/promised/step.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { ownOf } from '../../domain/record/own-of.ts';

/** Where the focus goes when what had it has gone. */
export const promiseNameId = (id: string): string => `promise-${id}`;

/** Where the message is written that goes with something promised: on another page, or here. */
export type WriteIt =
  { readonly kind: 'link'; readonly href: string } | { readonly kind: 'here'; readonly open: (id: string) => void };

type Props = {
  readonly id: string;
  readonly interview: Interview;
  readonly today: string;
  readonly write: WriteIt;
  readonly onChange: (id: string) => void;
  /** Called once it is sent or taken away, with what was done in words and what takes it back. */
  readonly onDone: (id: string, words: string, undo: () => void) => void;
};

/** One thing promised, with what is left to do about it. */
export function PromiseLine({ id, interview, today, write, onChange, onDone }: Props) {
  const canWrite = useCanWrite();
  const { what } = interview.promised[id] ?? EMPTY_PROMISE;
  const sentOn = promisedSentOn(interview, id);
  const facts = promiseFacts(interview, id, today, (promise) => promisedFor(interview.date, promise));
  const button = (label: string, act: () => void) => (
    <button type="button" class="quiet" aria-label={PROMISED.of(label, what)} onClick={act}>
      {label}
    </button>
  );
  const takeBack = (): void => {
    const note = noteId({ kind: 'promised', to: id });
    writePromise(id, { sentOn: '' });
    if (ownOf(interview.notes, note) !== undefined) writeField(['record', 'notes', note, 'sentOn'], null, 'now');
    focusSoon(promiseNameId(id));
  };

  return (
    <li>
      <p>
        <strong id={promiseNameId(id)} tabIndex={-1}>
          {what}
        </strong>{' '}
        <span class="help">{facts.join(' · ')}</span>
      </p>
      {canWrite && (
        <p class="actions">
          {sentOn === '' &&
            (write.kind === 'link' ? (
              <a
                class="button quiet"
                href={promisedHref(write.href, id)}
                aria-label={PROMISED.of(PROMISED.write, what)}
              >
                {PROMISED.write}
              </a>
            ) : (
              button(PROMISED.write, () => {
                write.open(id);
              })
            ))}
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
