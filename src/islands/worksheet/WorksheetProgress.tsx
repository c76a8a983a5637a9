import { withCardMoments } from '../../domain/worksheet/card-moments.ts';
import { countAnswered } from '../../domain/worksheet/worksheet.ts';
import { $interview } from '../../stores/record/current.ts';
import { WORKSHEET } from '../../text/worksheet.ts';
import { SavedState } from '../saving/SavedState.tsx';
import { Steady } from '../fields/Steady.tsx';
import { useSaved } from '../fields/use-saved.ts';

/** How many questions have an answer, and whether they are saved. An island because it follows the typing. */
export function WorksheetProgress({ ids }: { readonly ids: readonly string[] }) {
  const answered = useSaved($interview, (record) =>
    countAnswered(
      ids.map((id) => ({ id })),
      withCardMoments(record),
    ),
  );
  return (
    <p class="save-line sticky">
      <Steady longest={WORKSHEET.answered(ids.length, ids.length)}>{WORKSHEET.answered(answered, ids.length)}</Steady>{' '}
      <SavedState />
    </p>
  );
}
