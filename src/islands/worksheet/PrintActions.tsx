import { printAs } from '../../browser/print.ts';
import { WORKSHEET } from '../../text/worksheet.ts';

/** The worksheet on paper, blank or filled. An island because only a script can choose what a page prints. */
export function PrintActions() {
  return (
    <p class="actions needs-script">
      <button
        type="button"
        onClick={() => {
          printAs('blank');
        }}
      >
        {WORKSHEET.printBlank}
      </button>
      <button
        type="button"
        onClick={() => {
          printAs('filled');
        }}
      >
        {WORKSHEET.printFilled}
      </button>
    </p>
  );
}
