/* The room of the stages: what is ticked, set aside, and opened again. */
import { calendarDate } from '../domain/dates/calendar-date.ts';
import type { TaskState } from '../domain/record/interview.ts';
import { doneByDoing, tasksOf, type CountedState } from '../domain/record/tasks-of.ts';
import { $interview, $settings, changeIn, interviewRecord } from './record/current.ts';

/**
 * Ticks a task as done on this day, sets it aside as not for me, or opens it again (`undefined`). One that is ticked by
 * what was done stays open from then on, as a hand has said so.
 */
export function markTask(id: string, state: CountedState | undefined, now = new Date()): void {
  const wasDone = tasksOf($interview.get())[id] === 'done';
  interviewRecord.changeTogether((set) => {
    set(['tasks', id], state ?? (wasDone ? openedByHand(id) : undefined));
    set(['doneOn', id], state === 'done' ? calendarDate(now) : undefined);
  }, 'now');
}

/** What has to be stored for a task to be open: nothing, unless what was done would tick it. */
function openedByHand(id: string): TaskState | undefined {
  return Object.hasOwn(doneByDoing($interview.get()), id) ? 'open' : undefined;
}

/** Opens these tasks again, whatever was marked; returns a function that puts the marks back, each with its day. */
export function resetTasks(ids: readonly string[]): () => void {
  const { current } = $settings.get();
  const { tasks, doneOn } = $interview.get();
  interviewRecord.changeTogether((set) => {
    for (const id of ids) {
      set(['tasks', id], openedByHand(id));
      set(['doneOn', id], undefined);
    }
  }, 'now');
  const cleared = $interview.get().tasks;
  return () => {
    changeIn(current, (set) => {
      for (const id of ids.filter((each) => tasks[each] !== cleared[each])) {
        set(['tasks', id], tasks[id]);
        set(['doneOn', id], doneOn[id]);
      }
    });
  };
}
