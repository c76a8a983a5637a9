import { printAs } from '../../browser/print.ts';
import { POCKET_CARD } from '../../text/stages/pocket-card.ts';

/** Prints the pocket card alone. An island because only a script can choose what a page prints. */
export function PocketCardButton() {
  return (
    <button
      type="button"
      class="needs-script"
      onClick={() => {
        printAs('card');
      }}
    >
      {POCKET_CARD.print}
    </button>
  );
}
