import { NOT_LOADED } from '../../../text/saving/not-loaded.ts';
import { LETTERS } from '../../../text/note/letters.ts';

/** Says that a part could not be had, and asks for it once more. */
export function NotFetched({ again }: { readonly again: () => void }) {
  return (
    <div class="note-sent">
      <p role="status">{NOT_LOADED}</p>
      <button type="button" onClick={again}>
        {LETTERS.tryAgain}
      </button>
    </div>
  );
}
