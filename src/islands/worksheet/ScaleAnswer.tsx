import { useRef } from 'preact/hooks';
import { SCORES } from '../../domain/record/interview.ts';
import { chooseScore } from '../../stores/worksheet.ts';
import { WORKSHEET } from '../../text/worksheet.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useEarlyChoice } from '../fields/use-early-choice.ts';
import { useField } from '../fields/use-field.ts';

type Props = { readonly id: string; readonly ends: readonly [string, string] };

/** A place on the scale from 1 to 5, or none. An island because the choice is saved and can be taken back. */
export function ScaleAnswer({ id, ends: [low, high] }: Props) {
  const path = ['record', 'scores', id] as const;
  const chosen = useField(path);
  const canWrite = useCanWrite();
  const group = useRef<HTMLDivElement>(null);

  useEarlyChoice(group, ({ value }) => {
    chooseScore(id, SCORES[Number(value) - 1]);
  });

  return (
    <div class="scale" ref={group}>
      <span class="scale-end">{low}</span>
      {SCORES.map((score) => (
        <label key={score}>
          <input
            type="radio"
            name={id}
            value={score}
            autocomplete="off"
            data-saved={savedAs(path)}
            aria-label={score === 1 ? WORKSHEET.end(1, low) : score === 5 ? WORKSHEET.end(5, high) : undefined}
            checked={chosen === score}
            disabled={!canWrite}
            onChange={() => {
              chooseScore(id, score);
            }}
          />
          <span>{score}</span>
        </label>
      ))}
      <span class="scale-end">{high}</span>
      {chosen !== undefined && canWrite && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chooseScore(id, undefined);
            group.current?.querySelector('input')?.focus();
          }}
        >
          {WORKSHEET.clearScore}
        </button>
      )}
    </div>
  );
}
