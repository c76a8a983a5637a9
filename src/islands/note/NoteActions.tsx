import { mailtoLink } from '../../domain/note/note-delivery.ts';
import { firstWays, type Message, type Way } from '../../domain/note/ways-to-send.ts';
import { NOTE } from '../../text/note/note.ts';
import { SENDING } from '../../text/note/sending.ts';
import type { SendProps } from './NoteSending.tsx';

/** Where the focus goes when the question whether it is sent goes. */
export const WAYS_ID = 'note-ways';

function copyLabel({ kind }: Message): string {
  if (kind === 'phone-script') return SENDING.copyScript;
  return kind.startsWith('linkedin') ? SENDING.copyMessage : NOTE.copyBody;
}

/** The two ways in which a message mostly leaves the page; nothing is sent but by the person's own apps. */
export function NoteActions(props: SendProps) {
  const { message, note, text, onCopy, onSend } = props;
  const mail = mailtoLink(note.recipient.email, text);
  const isWhole = mail.kind === 'whole';
  // Once it has left, nobody is urged to send it again.
  const isSent = note.sentOn !== null;
  const ways = firstWays(message);
  const button = (way: Way, at: number) => {
    const isCopy = way === 'copy';
    const printLabel = message.kind === 'phone-script' ? SENDING.printScript : SENDING.print;
    return (
      <button
        key={way}
        type="button"
        class={at === 0 && !isSent ? 'button' : undefined}
        onClick={() => {
          if (isCopy) onCopy(text.body, way);
          else onSend(import('./send-otherwise.ts').then(({ sendOtherwise }) => sendOtherwise(way, props)));
        }}
      >
        {isCopy ? copyLabel(message) : printLabel}
      </button>
    );
  };
  return (
    <div class="note-actions">
      <div id={WAYS_ID} class="actions" role="group" aria-label={SENDING.ways} tabIndex={-1}>
        {ways.map((way, at) =>
          way === 'mail' ? (
            <a
              key={way}
              class={isSent ? undefined : 'button'}
              href={mail.href}
              onClick={() => {
                if (isWhole) onSend(Promise.resolve({ way, said: SENDING.mailOpened }));
                else onCopy(text.body, way);
              }}
            >
              {isWhole ? SENDING.mail : SENDING.mailCopied}
            </a>
          ) : (
            button(way, at)
          ),
        )}
      </div>
      {ways.includes('mail') && !isWhole && <p>{SENDING.mailTooLong}</p>}
    </div>
  );
}
