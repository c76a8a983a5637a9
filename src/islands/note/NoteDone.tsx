import { thankedNames } from '../../domain/note/note-choices.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { NOTE } from '../../text/note.ts';

type Props = { readonly interview: Interview; readonly byHand: string; readonly nextHref: string };

/** Every note is sent: to whom, and where to go next. */
export function NoteDone({ interview, byHand, nextHref }: Props) {
  const names = new Intl.ListFormat('en-CA').format(thankedNames(interview, byHand));
  return (
    <section class="note-done" aria-labelledby="notes-done">
      <h2 id="notes-done" tabIndex={-1}>
        {NOTE.doneHeading}
      </h2>
      <p>{names === '' ? NOTE.doneUnnamed : NOTE.doneNamed(names)}</p>
      <p>{NOTE.doneNext}</p>
      <p>
        <a class="button" href={nextHref}>
          {NOTE.doneLink}
        </a>
      </p>
    </section>
  );
}
