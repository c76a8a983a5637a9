import type { Finding } from '../../../domain/note/review/finding.ts';
import type { NoteText } from '../../../domain/record/note.ts';
import { EYE } from '../../../text/note/eye.ts';
import { NOTE } from '../../../text/note/note.ts';

type Props = {
  readonly finding: Finding;
  readonly text: NoteText;
  readonly dismissId: string;
  /** Says a sentence of ours in other words; undefined where the sentence is the person's own. */
  readonly onSayOtherwise: (() => void) | undefined;
  /** Undefined where nothing can be saved. */
  readonly onDismiss: (() => void) | undefined;
};

/** One thing that was found: the words in their sentence, why they are pointed out, and the way to wave it away. */
export function FindingItem({ finding, text, dismissId, onSayOtherwise, onDismiss }: Props) {
  const { where, start, end, within, reason, other } = finding;
  const from = text[where];
  const isQuoted = within.end > within.start;
  const like = other?.sentence;
  const quote = isQuoted && (
    <q>
      {from.slice(within.start, start)}
      <mark>{from.slice(start, end)}</mark>
      {from.slice(end, within.end)}
    </q>
  );
  return (
    <li>
      {like === undefined ? (
        quote !== false && (
          <p class="eye-quote">
            {where === 'subject' && <span>{EYE.inSubject} </span>}
            {quote}
          </p>
        )
      ) : (
        <div class="eye-pair">
          <p class="eye-quote">
            <span>{EYE.here} </span>
            {quote}
          </p>
          <p class="eye-quote">
            <span>{EYE.there(other?.name ?? '')} </span>
            <q>{like}</q>
          </p>
        </div>
      )}
      <p id={`${dismissId}-reason`}>{reason}</p>
      {onSayOtherwise !== undefined && (
        <button type="button" class="quiet" aria-describedby={`${dismissId}-reason`} onClick={onSayOtherwise}>
          {NOTE.sayOtherwise}
        </button>
      )}
      {onDismiss !== undefined && (
        <button id={dismissId} type="button" class="quiet" aria-describedby={`${dismissId}-reason`} onClick={onDismiss}>
          {EYE.dismiss}
        </button>
      )}
    </li>
  );
}
