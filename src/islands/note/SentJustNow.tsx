import { CHOICES } from '../../text/note/choices.ts';

export type JustSent = { readonly id: string; readonly name: string; readonly undo: () => void };

type Props = { readonly sent: JustSent; readonly onUndone: () => void };

/** Says which note was marked as sent just now, and takes that back. */
export function SentJustNow({ sent: { name, undo }, onUndone }: Props) {
  return (
    <div class="note-just-sent">
      <p role="status">{CHOICES.nowSent(name)}</p>
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
