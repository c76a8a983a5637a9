import { progressOf } from '../../domain/record/progress.ts';
import { CHECKLIST, LONGEST_PROGRESS } from '../../text/stages/checklist.ts';
import { HOME } from '../../text/stages/home.ts';
import { savedAs } from '../fields/saved-as.ts';
import { Steady } from '../fields/Steady.tsx';
import { useTasks } from '../fields/use-tasks.ts';

export type HomeStage = {
  readonly title: string;
  readonly situation: string;
  readonly moment: string;
  readonly summary: string;
  readonly href: string;
  readonly tasks: readonly { readonly id: string; readonly label: string }[];
};

/** Where are you now: the four stages, and how far along each is. An island because it follows the ticks. */
export function HomeStages({ stages }: { readonly stages: readonly HomeStage[] }) {
  const tasks = useTasks();

  return (
    <div class="stages">
      <h2 class="where">{HOME.where}</h2>
      <ol class="home-path">
        {stages.map(({ title, situation, moment, summary, href, tasks: stageTasks }, index) => {
          const ids = stageTasks.map(({ id }) => id);
          return (
            <li key={href}>
              <svg aria-hidden="true" viewBox="0 0 24 24">
                <use href={`#stage-${String(index + 1)}`} />
              </svg>
              <a href={href}>
                <strong>{situation}</strong>
                <span class="moment">{moment}</span>
              </a>
              <p>
                <span class="stage-title">{title}.</span> {summary}
              </p>
              <p class="home-progress">
                <span class="path-marks" aria-hidden="true">
                  {ids.map((id) => (
                    <i key={id} data-saved={savedAs(['record', 'tasks', id])} data-state={tasks[id] ?? 'open'} />
                  ))}
                </span>
                <Steady longest={LONGEST_PROGRESS}>{CHECKLIST.progress(progressOf(ids, tasks))}</Steady>
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
