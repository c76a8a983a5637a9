import { useMemo } from 'preact/hooks';
import { tasksOf, type CountedState } from '../../domain/record/tasks-of.ts';
import { $interview } from '../../stores/record/current.ts';
import { useSaved } from './use-saved.ts';

/** The tasks of the current interview as they count: by hand, or by what was done. Drawn anew only when one changes. */
export function useTasks(): Readonly<Record<string, CountedState>> {
  const counted = useSaved($interview, (record) => JSON.stringify(tasksOf(record)));
  return useMemo(() => JSON.parse(counted) as Readonly<Record<string, CountedState>>, [counted]);
}
