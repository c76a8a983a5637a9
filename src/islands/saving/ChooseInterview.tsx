import { useEffect, useState } from 'preact/hooks';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { addInterview } from '../../stores/interviews/manage-interviews.ts';
import { switchTo } from '../../stores/settings.ts';
import { shortNameOf } from '../../text/interviews/interviews.ts';
import { SAVING } from '../../text/saving/saving.ts';
import { useSaved } from '../fields/use-saved.ts';

/** The page was drawn for a newcomer: anew, it is that of somebody who returns. What waits is saved on the way. */
function showIt(): void {
  location.reload();
}

/** Asks which interview is the current one, where nothing that is stored says so. Only ever rendered inside SaveTrouble. */
export function ChooseInterview() {
  useEffect(loadAllInterviews, []);
  const { byId } = useSaved($allInterviews, (all) => all);
  const choices = [...byId].sort(([, a], [, b]) => latestFirst(a, b));
  const [picked, pick] = useState<string>();
  const chosen = picked ?? choices[0]?.[0];

  return (
    <>
      <p>
        <label>
          <span>{SAVING.whichOne}</span>{' '}
          <select
            value={chosen}
            onChange={({ currentTarget }) => {
              pick(currentTarget.value);
            }}
          >
            {choices.map(([id, interview]) => (
              <option key={id} value={id}>
                {shortNameOf(interview)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="actions">
        <button
          type="button"
          disabled={chosen === undefined}
          onClick={() => {
            if (chosen === undefined) return;
            switchTo(chosen);
            showIt();
          }}
        >
          {SAVING.choose}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            addInterview({});
            showIt();
          }}
        >
          {SAVING.beginNew}
        </button>
      </p>
    </>
  );
}
