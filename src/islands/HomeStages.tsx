import { useEffect } from 'preact/hooks';
import { nextTask, progressOf } from '../domain/progress.ts';
import { $interview } from '../stores/interview.ts';
import { CHECKLIST } from '../text/checklist.ts';
import { HOME } from '../text/home.ts';
import { useSaved } from './use-saved.ts';

export type HomeStage = {
  readonly title: string;
  readonly situation: string;
  readonly moment: string;
  readonly summary: string;
  readonly href: string;
  readonly tasks: readonly { readonly id: string; readonly label: string }[];
};

/** Where are you now: the four stages, and for someone returning what comes next. An island because it follows the ticks. */
export function HomeStages({ stages }: { readonly stages: readonly HomeStage[] }) {
  const tasks = useSaved($interview, (record) => record.tasks);
  const all = stages.flatMap((stage) => stage.tasks.map((task) => ({ ...task, stage })));
  const next = nextTask(all, tasks);
  const overall = progressOf(
    all.map(({ id }) => id),
    tasks,
  );

  useEffect(() => {
    if (Object.keys(tasks).length > 0) document.documentElement.dataset.returning = '';
  }, [tasks]);

  return (
    <>
      <section class="next-step" aria-labelledby="next-step">
        <h2 id="next-step">{HOME.welcomeBack}</h2>
        <p class="overall">{CHECKLIST.progress(overall)}</p>
        {next === undefined ? (
          <p>{HOME.allDone}</p>
        ) : (
          <p>
            {HOME.next} <a href={`${next.stage.href}#task-${next.id}`}>{next.label}</a>
          </p>
        )}
      </section>
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
                      <i key={id} data-saved={`record/tasks/${id}`} data-state={tasks[id] ?? 'open'} />
                    ))}
                  </span>
                  {CHECKLIST.progress(progressOf(ids, tasks))}
                </p>
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}
