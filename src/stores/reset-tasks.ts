import { withTask } from '../domain/record/interview.ts';
import { $interview, interviewRecord, markTask } from './record/current.ts';

/** Opens these tasks again, whatever was marked; returns a function that puts the marks back, each with its day. */
export function resetTasks(ids: readonly string[]): () => void {
  const { tasks, doneOn } = $interview.get();
  for (const id of ids) markTask(id, undefined);
  return () => {
    for (const id of ids) {
      interviewRecord.change(`tasks/${id}`, (record) => withTask(record, id, tasks[id], doneOn[id] ?? ''), 'now');
    }
  };
}
