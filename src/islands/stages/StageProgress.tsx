import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { progressOf } from '../../domain/record/progress.ts';
import { CHECKLIST, LONGEST_PROGRESS } from '../../text/stages/checklist.ts';
import { NOT_LOADED } from '../../text/saving/not-loaded.ts';
import type { ResetDialogProps } from './ResetDialog.tsx';
import { Steady } from '../fields/Steady.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useTasks } from '../fields/use-tasks.ts';

/** How far along this stage is, in words, and a way to start it over. An island because it follows the ticks. */
export function StageProgress({ taskIds }: { readonly taskIds: readonly string[] }) {
  const tasks = useTasks();
  const canWrite = useCanWrite();
  const [Dialog, setDialog] = useState<ComponentType<ResetDialogProps> | null>(null);
  const interviewId = useInterviewId();
  const [reset, setReset] = useState<{ readonly interviewId: string; readonly undo: () => void } | null>(null);
  // What was cleared in one interview is put back there, and offered nowhere else.
  const undo = reset?.interviewId === interviewId ? reset.undo : null;
  const isMarked = taskIds.some((id) => tasks[id] !== undefined);

  const ask = (): void => {
    import('./ResetDialog.tsx').then(
      ({ ResetDialog }) => {
        setDialog(() => ResetDialog);
      },
      () => {
        alert(NOT_LOADED);
      },
    );
  };

  return (
    <div class="stage-progress">
      <p role="status">
        <Steady longest={LONGEST_PROGRESS}>
          {undo !== null && !isMarked ? CHECKLIST.wasReset : CHECKLIST.progress(progressOf(taskIds, tasks))}
        </Steady>
      </p>
      {/* One button for both, so that the keyboard is not thrown off when one turns into the other. Its room is there first. */}
      {canWrite && (
        <button
          type="button"
          class="quiet"
          data-idle={isMarked || undo !== null ? undefined : ''}
          onClick={() => {
            if (isMarked) ask();
            else undo?.();
          }}
        >
          {isMarked ? CHECKLIST.reset : CHECKLIST.undoReset}
        </button>
      )}
      {Dialog !== null && (
        <Dialog
          taskIds={taskIds}
          onReset={(putBack) => {
            setReset({ interviewId, undo: putBack });
          }}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </div>
  );
}
