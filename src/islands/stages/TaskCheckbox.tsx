/* The room of the stages: one task (here), how far along a stage is, and the path of the four. */
import { useRef } from 'preact/hooks';
import { isTickedByDoing, tasksOf } from '../../domain/record/tasks-of.ts';
import { $interview } from '../../stores/record/current.ts';
import { markTask } from '../../stores/stages.ts';
import { CHECKLIST } from '../../text/stages/checklist.ts';
import { LONGEST_TICKED, whyTicked } from '../../text/stages/ticked.ts';
import { savedAs } from '../fields/saved-as.ts';
import { Steady } from '../fields/Steady.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useEarlyChoice } from '../fields/use-early-choice.ts';
import { useSaved } from '../fields/use-saved.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** What setting it aside is called. */
  readonly notForMe?: string | undefined;
};

/**
 * One task: a native checkbox, why it is ticked where nobody did, and a way to say that it does not apply. An island
 * because ticks are saved and shared.
 */
export function TaskCheckbox({ id, label, notForMe = CHECKLIST.notForMe }: Props) {
  const state = useSaved($interview, (record) => tasksOf(record)[id]);
  const why = useSaved($interview, (record) => (isTickedByDoing(record, id) ? whyTicked(id, record) : ''));
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
            data-saved={savedAs(['record', 'tasks', id])}
            data-state={state ?? 'open'}
            checked={state === 'done'}
            disabled={isNotForMe || !canWrite}
            aria-describedby={why === '' ? undefined : `${id}-why`}
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
        aria-label={`${notForMe}: ${label}`}
        aria-pressed={isNotForMe}
        disabled={!canWrite}
        onClick={() => {
          markTask(id, isNotForMe ? undefined : 'not-for-me');
        }}
      >
        {notForMe}
      </button>
      {whyTicked(id) !== '' && (
        <p class="help ticked-by" id={`${id}-why`} data-idle={why === '' ? '' : undefined}>
          <Steady longest={LONGEST_TICKED}>{why}</Steady>
        </p>
      )}
    </div>
  );
}
