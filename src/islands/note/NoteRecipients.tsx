import { shortDay } from '../../domain/dates/date-in-words.ts';
import type { NoteChoice } from '../../domain/note/note-choices.ts';
import { CHOICES } from '../../text/note/choices.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  /** The note that is open, if any is. */
  readonly openId: string | undefined;
  readonly choices: readonly NoteChoice[];
  readonly onOpen: (id: string) => void;
  /** Undefined where somebody else is asked for elsewhere. */
  readonly onOpenNew: (() => void) | undefined;
};

/** A note of its own for each person met: a button for each opens it, and says what has become of it. */
export function NoteRecipients({ openId, choices, onOpen, onOpenNew }: Props) {
  const canWrite = useCanWrite();
  const isAtNew = openId !== undefined && choices.every(({ id }) => id !== openId);
  if (!canWrite) return null;

  const button = (key: string, label: string, isOpen: boolean, state: string, open: () => void) => (
    <button key={key} type="button" aria-pressed={isOpen} onClick={open}>
      <span>
        <span class="visually-hidden">{CHOICES.lead}</span>
        {label}
        {state !== '' && (
          <>
            {' '}
            <span class="badge">{state}</span>
          </>
        )}
      </span>
    </button>
  );

  return (
    <div class="note-choices actions" role="group" aria-label={CHOICES.legend}>
      {choices.map((choice) =>
        button(
          choice.id,
          choice.name || (choice.isSent ? CHOICES.nameless : CHOICES.someoneElse),
          choice.id === openId,
          stateOf(choice),
          () => {
            onOpen(choice.id);
          },
        ),
      )}
      {onOpenNew !== undefined &&
        !choices.some(({ name, isSent }) => name === '' && !isSent) &&
        button('', CHOICES.someoneElse, isAtNew, '', onOpenNew)}
    </div>
  );
}

/** What has become of a note, in a word or two; nothing of one that is not begun. */
function stateOf({ isDraft, sentOn }: NoteChoice): string {
  if (sentOn !== null) return CHOICES.sent(shortDay(sentOn));
  return isDraft ? CHOICES.draft : '';
}
