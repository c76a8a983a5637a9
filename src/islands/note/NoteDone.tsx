import type { NoteChoice } from '../../domain/note/note-choices.ts';
import { thankedNames } from '../../domain/note/thanked-names.ts';
import { CHOICES } from '../../text/note/choices.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  readonly choices: readonly NoteChoice[];
  readonly nextHref: string;
  /** Begins a note to somebody else, where that is asked. */
  readonly onOpenNew: (() => void) | undefined;
};

/** Every note is sent: to whom, and where to go next. */
export function NoteDone({ choices, nextHref, onOpenNew }: Props) {
  const names = new Intl.ListFormat('en-CA').format(thankedNames(choices));
  const canWrite = useCanWrite();
  return (
    <section class="note-done" aria-labelledby="notes-done">
      <h2 id="notes-done" tabIndex={-1}>
        {CHOICES.doneHeading}
      </h2>
      <p>{names === '' ? CHOICES.doneUnnamed : CHOICES.doneNamed(names)}</p>
      <p>{onOpenNew === undefined ? CHOICES.doneNext : CHOICES.doneOnlyOne}</p>
      <p class="actions">
        <a class="button" href={nextHref}>
          {CHOICES.doneLink}
        </a>
        {onOpenNew !== undefined && canWrite && (
          <button type="button" onClick={onOpenNew}>
            {CHOICES.writeToAnother}
          </button>
        )}
      </p>
    </section>
  );
}
