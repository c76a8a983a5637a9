import { progressOf } from '../../domain/record/progress.ts';
import { CHECKLIST } from '../../text/stages/checklist.ts';
import { PATH } from '../../text/stages/path.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useTasks } from '../fields/use-tasks.ts';

export type PathStage = { readonly title: string; readonly href: string; readonly taskIds: readonly string[] };

type Props = {
  readonly stages: readonly PathStage[];
  /** The stage that the page is or belongs to, from 0. */
  readonly here: number | null;
  /** On a stage itself all of it is shown; elsewhere one line is enough where there is little room. */
  readonly isWhole: boolean;
};

/** The four stages as one path, with where you are and what is done. An island because it follows the ticks. */
export function StagePath({ stages, here, isWhole }: Props) {
  const tasks = useTasks();
  return (
    <nav class="path" aria-label={PATH.label} data-line={isWhole ? undefined : ''}>
      {here === null && (
        <span class="path-label" aria-hidden="true">
          {PATH.short}
        </span>
      )}
      <ol>
        {stages.map(({ title, href, taskIds }, index) => {
          const progress = progressOf(taskIds, tasks);
          return (
            <li
              key={href}
              class={index === here ? 'here' : undefined}
              data-complete={progress.done > 0 && progress.done === progress.outOf ? '' : undefined}
            >
              <a href={href} aria-current={index !== here ? undefined : isWhole ? 'page' : 'step'}>
                <span class="path-title">{title}</span>
                <span class="path-marks" aria-hidden="true">
                  {taskIds.map((id) => (
                    <i key={id} data-saved={savedAs(['record', 'tasks', id])} data-state={tasks[id] ?? 'open'} />
                  ))}
                </span>
                <span class="path-words visually-hidden">{CHECKLIST.progress(progress)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
