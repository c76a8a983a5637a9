import type { CountedState } from './tasks-of.ts';

type Counted = Readonly<Record<string, CountedState>>;

export type Progress = {
  /** Tasks ticked. */
  readonly done: number;
  /** Tasks that count: all but those marked as not for me. */
  readonly outOf: number;
};

/**
 * How far along a list of tasks is. Ticks of tasks that are not in the list do not count.
 * @param taskIds the tasks of a stage, or of all stages, in order
 * @param tasks what counts as done (tasksOf), not what was ticked by hand alone
 * @example progressOf(['a', 'b', 'c'], { a: 'done', b: 'not-for-me' }) // { done: 1, outOf: 2 }
 */
export function progressOf(taskIds: readonly string[], tasks: Counted): Progress {
  const counted = taskIds.filter((id) => tasks[id] !== 'not-for-me');
  return { done: counted.filter((id) => tasks[id] === 'done').length, outOf: counted.length };
}

/**
 * The first task that is neither ticked nor set aside, or undefined when none is left.
 * @example nextTask([{ id: 'a' }, { id: 'b' }], { a: 'done' }) // { id: 'b' }
 */
export function nextTask<Task extends { readonly id: string }>(
  tasksInOrder: readonly Task[],
  tasks: Counted,
): Task | undefined {
  return tasksInOrder.find(({ id }) => !Object.hasOwn(tasks, id));
}
