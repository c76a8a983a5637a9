import { useRef, useState } from 'preact/hooks';
import { progressOf } from '../domain/progress.ts';
import { $interview, resetTasks } from '../stores/interview.ts';
import { CHECKLIST } from '../text/checklist.ts';
import { useCanWrite } from './use-can-write.ts';
import { useSaved } from './use-saved.ts';

/** How far along this stage is, in words, and a way to start it over. An island because it follows the ticks. */
export function StageProgress({ taskIds }: { readonly taskIds: readonly string[] }) {
  const tasks = useSaved($interview, (record) => record.tasks);
  const canWrite = useCanWrite();
  const dialog = useRef<HTMLDialogElement>(null);
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const isMarked = taskIds.some((id) => tasks[id] !== undefined);

  return (
    <div class="stage-progress">
      <p role="status">
        {undo !== null && !isMarked ? CHECKLIST.wasReset : CHECKLIST.progress(progressOf(taskIds, tasks))}
      </p>
      {/* One button for both, so that the keyboard is not thrown off when one turns into the other. */}
      {canWrite && (isMarked || undo !== null) && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (isMarked) dialog.current?.showModal();
            else undo?.();
          }}
        >
          {isMarked ? CHECKLIST.reset : CHECKLIST.undoReset}
        </button>
      )}
      <dialog ref={dialog} aria-labelledby="reset-question">
        <form method="dialog">
          <h2 id="reset-question">{CHECKLIST.resetQuestion}</h2>
          <p>{CHECKLIST.resetDetail}</p>
          <button
            onClick={() => {
              const putBack = resetTasks(taskIds);
              setUndo(() => putBack);
            }}
          >
            {CHECKLIST.resetYes}
          </button>
          <button class="quiet">{CHECKLIST.resetNo}</button>
        </form>
      </dialog>
    </div>
  );
}
