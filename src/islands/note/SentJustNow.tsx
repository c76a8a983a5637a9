import type { Outcome } from '../../domain/record/interview.ts';
import { addressOf } from '../../domain/record/note-id.ts';
import { CHOICES } from '../../text/note/choices.ts';
import { SENT } from '../../text/note/sent.ts';

export type JustSent = {
  readonly id: string;
  readonly name: string;
  readonly undo: () => void;
  /** What was noted with it that the interview has come to. */
  readonly outcome?: Outcome;
};

type Props = { readonly sent: JustSent; readonly onUndone: () => void };

/** Says which message was marked as sent just now, and takes that back. */
export function SentJustNow({ sent: { id, name, undo, outcome }, onUndone }: Props) {
  const isCall = addressOf(id).kind === 'phone-script';
  return (
    <div class="note-just-sent">
      <p role="status">
        {isCall ? SENT.called(name) : CHOICES.nowSent(name)}
        {outcome !== undefined && ` ${SENT.outcomes[outcome]}`}
      </p>
      <button
        type="button"
        class="quiet"
        aria-label={CHOICES.undoSent(name)}
        onClick={() => {
          undo();
          onUndone();
        }}
      >
        {CHOICES.undo}
      </button>
    </div>
  );
}
