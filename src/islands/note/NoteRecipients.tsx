import type { NoteChoice } from '../../domain/note/note-choices.ts';
import { CHOICES } from '../../text/note/choices.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  /** The note that is open, if any is. */
  readonly openId: string | undefined;
  readonly choices: readonly NoteChoice[];
  readonly onOpen: (id: string) => void;
  readonly onOpenNew: () => void;
};

/** A note of its own for each person met: a button for each opens it, and says whether it is sent. */
export function NoteRecipients({ openId, choices, onOpen, onOpenNew }: Props) {
  const canWrite = useCanWrite();
  const isAtNew = openId !== undefined && choices.every(({ id }) => id !== openId);
  if (!canWrite) return null;

  const button = (key: string, label: string, isOpen: boolean, isSent: boolean, open: () => void) => (
    <button key={key} type="button" aria-pressed={isOpen} onClick={open}>
      <span>
        <span class="visually-hidden">{CHOICES.lead}</span>
        {label}
        {isSent && (
          <>
            {' '}
            <span class="badge">{CHOICES.sent}</span>
          </>
        )}
      </span>
    </button>
  );

  return (
    <div class="note-choices actions" role="group" aria-label={CHOICES.legend}>
      {choices.map(({ id, name, isSent }) =>
        button(id, name === '' ? CHOICES.someoneElse : name, id === openId, isSent, () => {
          onOpen(id);
        }),
      )}
      {!choices.some(({ name }) => name === '') && button('', CHOICES.someoneElse, isAtNew, false, onOpenNew)}
    </div>
  );
}
