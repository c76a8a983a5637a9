import { PAPER } from '../../text/stages/paper.ts';

/** Prints the page as it stands. An island because only a script can open the print dialog. */
export function PrintButton() {
  return (
    <button
      type="button"
      class="needs-script"
      onClick={() => {
        window.print();
      }}
    >
      {PAPER.print}
    </button>
  );
}
