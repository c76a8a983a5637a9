/* The room of the stages: one task (here), how far along a stage is, and the path of the four. */
import { useRef } from 'preact/hooks';
import { markTask } from '../../stores/stages.ts';
import { CHECKLIST } from '../../text/stages/checklist.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useEarlyChoice } from '../fields/use-early-choice.ts';
import { useField } from '../fields/use-field.ts';

/** One task: a native checkbox, and a way to say that it does not apply. An island because ticks are saved and shared. */
export function TaskCheckbox({ id, label }: { readonly id: string; readonly label: string }) {
  const path = ['record', 'tasks', id] as const;
  const state = useField(path);
  const canWrite = useCanWrite();
  const box = useRef<HTMLInputElement>(null);

  const mark = ({ checked }: HTMLInputElement): void => {
    markTask(id, checked ? 'done' : undefined);
  };
  useEarlyChoice(box, mark);

  const isNotForMe = state === 'not-for-me';
  return (
    <div class="task-line">
      <h2>
        <label>
          <input
            ref={box}
            type="checkbox"
            autocomplete="off"
            data-saved={savedAs(path)}
            data-state={state ?? 'open'}
            checked={state === 'done'}
            disabled={isNotForMe || !canWrite}
            onChange={(event) => {
              mark(event.currentTarget);
            }}
          />
          <span>{label}</span>
        </label>
      </h2>
      <button
        type="button"
        class="quiet"
        aria-label={`${CHECKLIST.notForMe}: ${label}`}
        aria-pressed={isNotForMe}
        disabled={!canWrite}
        onClick={() => {
          markTask(id, isNotForMe ? undefined : 'not-for-me');
        }}
      >
        {CHECKLIST.notForMe}
      </button>
    </div>
  );
}
