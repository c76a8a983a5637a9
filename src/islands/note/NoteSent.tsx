import { useEffect, useRef } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { sentByWays, type Message } from '../../domain/note/ways-to-send.ts';
import type { Note, NoteText, SentBy } from '../../domain/record/note.ts';
import { markSent, type MarkedSent } from '../../stores/sent.ts';
import { NOTE } from '../../text/note/note.ts';
import { SENDING } from '../../text/note/sending.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { WAYS_ID } from './NoteActions.tsx';
import type { Outcome } from './NoteSending.tsx';

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly message: Message;
  readonly text: NoteText;
  /** What came of the last press; undefined before any. */
  readonly outcome: Outcome | undefined;
  readonly onSent: (marked: MarkedSent) => void;
  readonly onNotYet: () => void;
};

const ASKS_ID = 'note-asks';

/** Asks whether the message is sent, and how: after a way was used with its answers, before that with one small button. */
export function NoteSent({ id, note, message, text, outcome, onSent, onNotYet }: Props) {
  const canWrite = useCanWrite();
  const isOpen = note.sentOn === null;
  const isCall = message.kind === 'phone-script';
  const isAsked = isOpen && outcome?.way !== undefined;
  const { name } = note.recipient;
  const [likeliest = 'other', ...others] = sentByWays(outcome?.way ?? 'copy', message);
  const yes = (sentBy: SentBy, label: string, look?: string) => (
    <button
      key={sentBy}
      type="button"
      class={look}
      disabled={!canWrite}
      onClick={() => {
        onSent(markSent(id, note, { on: calendarDate(new Date()), by: sentBy, text }));
      }}
    >
      {label}
    </button>
  );
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The question may stand below the end of the screen, where nobody would look for it.
    answers.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <div class="note-sent">
      <p role="status" id={ASKS_ID}>
        {outcome?.said}
        {isAsked && <strong> {SENDING.asks(message.kind, name)}</strong>}
      </p>
      {isAsked && (
        <div ref={answers} class="actions" role="group" aria-labelledby={ASKS_ID}>
          {yes(likeliest, SENDING.yes[likeliest], 'button')}
          {others.map((sentBy) => yes(sentBy, SENDING.yes[sentBy], 'quiet'))}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onNotYet();
              focusSoon(WAYS_ID);
            }}
          >
            {SENDING.notYet}
          </button>
        </div>
      )}
      {isOpen && !isAsked && (
        <p>
          <span>{isCall ? SENDING.asks(message.kind, name) : NOTE.isItSent(name)}</span>
          {yes(likeliest, isCall ? SENDING.yes.phone : NOTE.markSent)}
        </p>
      )}
    </div>
  );
}
