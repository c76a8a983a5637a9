import { useState } from 'preact/hooks';
import { askToPersist, type Persistence } from '../../browser/persist.ts';
import { SAFE } from '../../text/safety/safe.ts';

type Props = {
  readonly promised: Persistence;
  readonly onAnswer: (promised: Persistence) => void;
};

/** Whether the browser promised to keep what is stored, and asking it to: Firefox asks the person, so only by a press. */
export function KeepIt({ promised, onAnswer }: Props) {
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <p role="status">{isRefused ? SAFE.refused : SAFE[promised]}</p>
      {promised === 'notKept' && (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() =>
              void askToPersist().then((answer) => {
                setRefused(answer !== 'kept');
                onAnswer(answer);
              })
            }
          >
            {SAFE.ask}
          </button>
        </p>
      )}
    </>
  );
}
