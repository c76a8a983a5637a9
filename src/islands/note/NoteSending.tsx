import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { asParagraphs } from '../../domain/note/mail-text.ts';
import type { Message, Way } from '../../domain/note/ways-to-send.ts';
import { addressOf } from '../../domain/record/note-id.ts';
import type { Note, NoteText } from '../../domain/record/note.ts';
import type { MarkedSent } from '../../stores/sent.ts';
import { SENDING } from '../../text/note/sending.ts';
import { useFocusKept } from '../fields/use-focus-kept.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { NoteActions, WAYS_ID } from './NoteActions.tsx';
import { NoteSent } from './NoteSent.tsx';
import { OtherWays } from './OtherWays.tsx';

/** What came of a press: what to say about it, and by which way the message left, if it did. */
export type Outcome = {
  readonly said: string;
  readonly way?: Way | undefined;
  /** What the browser would not copy. */
  readonly byHand?: string;
};

/** A message that is about to leave. */
export type Leaving = { readonly message: Message; readonly note: Note; readonly text: NoteText };

export type SendProps = Leaving & {
  /** Copies the message, or a piece of it when the way is not given. */
  readonly onCopy: (what: string, way?: Way) => void;
  readonly onSend: (sending: Promise<Outcome | undefined>) => void;
};

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly text: NoteText;
  /** Called once the message is marked as sent, with what takes that back. */
  readonly onSent: (marked: MarkedSent) => void;
  /** What stands beside the other ways: it may come later, and moves nothing. */
  readonly children?: ComponentChildren;
};

/** The ways in which a message of any kind leaves the page, and whether it did, which only the person knows. */
export function NoteSending({ id, note, text, onSent, children }: Props) {
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const around = useFocusKept<HTMLDivElement>(WAYS_ID);
  const message = { kind: addressOf(id).kind, medium: note.medium };
  const send = (sending: Promise<Outcome | undefined>): void => {
    sending
      .catch(() => ({ said: SENDING.notLoaded }))
      .then((next) => {
        // What is no way to send it, such as to copy the subject, leaves the question as it stands.
        if (next !== undefined) setOutcome((now) => ({ way: now?.way, ...next }));
      })
      .catch(() => undefined);
  };
  const copy = (what: string, way?: Way): void => {
    const html = way === undefined || message.kind.startsWith('linkedin') ? undefined : asParagraphs(what);
    send(
      copyText(what, html).then((isCopied) => ({
        ...(way !== undefined && { way }),
        ...(isCopied
          ? { said: way === 'mail' ? SENDING.copiedToPaste : SENDING.copied }
          : { said: SENDING.copyRefused, byHand: what }),
      })),
    );
  };
  const props = { message, note, text, onCopy: copy, onSend: send };
  return (
    <div ref={around} class="note-sending">
      <NoteActions {...props} />
      {outcome?.byHand !== undefined && <CopyByHand key={outcome.byHand} text={outcome.byHand} />}
      <NoteSent
        id={id}
        note={note}
        message={message}
        text={text}
        outcome={outcome}
        onSent={onSent}
        onNotYet={() => {
          setOutcome(undefined);
        }}
      />
      {children}
      <OtherWays {...props} />
    </div>
  );
}
