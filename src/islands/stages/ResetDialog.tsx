import { useEffect, useRef } from 'preact/hooks';
import { resetTasks } from '../../stores/stages.ts';
import { RESET } from '../../text/stages/reset.ts';

export type ResetDialogProps = {
  readonly taskIds: readonly string[];
  /** Called with what puts the ticks back. */
  readonly onReset: (undo: () => void) => void;
  readonly onClose: () => void;
};

/** Asks before the ticks of a stage are taken away. Fetched when somebody asks for it. */
export function ResetDialog({ taskIds, onReset, onClose }: ResetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="reset-question" onClose={onClose}>
      <form method="dialog">
        <h2 id="reset-question">{RESET.question}</h2>
        <p>{RESET.detail}</p>
        <button
          onClick={() => {
            onReset(resetTasks(taskIds));
          }}
        >
          {RESET.yes}
        </button>
        <button class="quiet">{RESET.no}</button>
      </form>
    </dialog>
  );
}
