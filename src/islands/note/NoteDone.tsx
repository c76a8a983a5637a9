import type { NoteChoice } from '../../domain/note/note-choices.ts';
import { thankedNames } from '../../domain/note/thanked-names.ts';
import { CHOICES } from '../../text/note/choices.ts';

type Props = { readonly choices: readonly NoteChoice[]; readonly nextHref: string };

/** Every note is sent: to whom, and where to go next. */
export function NoteDone({ choices, nextHref }: Props) {
  const names = new Intl.ListFormat('en-CA').format(thankedNames(choices));
  return (
    <section class="note-done" aria-labelledby="notes-done">
      <h2 id="notes-done" tabIndex={-1}>
        {CHOICES.doneHeading}
      </h2>
      <p>{names === '' ? CHOICES.doneUnnamed : CHOICES.doneNamed(names)}</p>
      <p>{CHOICES.doneNext}</p>
      <p>
        <a class="button" href={nextHref}>
          {CHOICES.doneLink}
        </a>
      </p>
    </section>
  );
}
