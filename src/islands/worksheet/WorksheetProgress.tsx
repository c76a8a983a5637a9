import { countAnswered } from '../../domain/worksheet/worksheet.ts';
import { $interview } from '../../stores/record/current.ts';
import { WORKSHEET } from '../../text/worksheet.ts';
import { SavedState } from '../saving/SavedState.tsx';
import { useSaved } from '../fields/use-saved.ts';

/** How many questions have an answer, and whether they are saved. An island because it follows the typing. */
export function WorksheetProgress({ ids }: { readonly ids: readonly string[] }) {
  const answered = useSaved($interview, (record) =>
    countAnswered(
      ids.map((id) => ({ id })),
      record,
    ),
  );
  return (
    <p class="save-line sticky">
      <span>{WORKSHEET.answered(answered, ids.length)}</span> <SavedState />
    </p>
  );
}
