/* The room of the stages: what is ticked, set aside, and opened again. */
import { calendarDate } from '../domain/dates/calendar-date.ts';
import type { TaskState } from '../domain/record/interview.ts';
import { $interview, $settings, changeIn, interviewRecord } from './record/current.ts';

/** Ticks a task as done on this day, sets it aside as not for me, or opens it again (`undefined`). */
export function markTask(id: string, state: TaskState | undefined, now = new Date()): void {
  interviewRecord.changeTogether((set) => {
    set(['tasks', id], state);
    set(['doneOn', id], state === 'done' ? calendarDate(now) : undefined);
  }, 'now');
}

/** Opens these tasks again, whatever was marked; returns a function that puts the marks back, each with its day. */
export function resetTasks(ids: readonly string[]): () => void {
  const { current } = $settings.get();
  const { tasks, doneOn } = $interview.get();
  for (const id of ids) markTask(id, undefined);
  return () => {
    changeIn(current, (set) => {
      for (const id of ids.filter((each) => tasks[each] !== undefined)) {
        set(['tasks', id], tasks[id]);
        set(['doneOn', id], doneOn[id]);
      }
    });
  };
}
