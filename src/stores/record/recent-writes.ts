import { touch, type FieldChange } from '../../domain/record/field-change.ts';
import { isLost } from '../../domain/record/lost-field.ts';

/** How long after a write another tab can still undo it by writing what it had read before, in milliseconds. */
const RACE = 500;

type Recent<Value> = {
  readonly change: FieldChange<Value>;
  readonly before: Value;
  readonly ours: Value;
  readonly time: number;
};

/**
 * The changes written lately. Two tabs that write at the same moment each read the record without the other's field; the
 * one that loses its field writes it again (docs/decisions/0007-two-tabs-at-once.md).
 */
export function recentWrites<Value>() {
  let recent: readonly Recent<Value>[] = [];
  return {
    /** Notes changes that were written just now: what the record was before, and what we made of it. */
    remember(changes: readonly FieldChange<Value>[], before: Value, ours: Value): void {
      const time = performance.now();
      for (const change of changes) {
        // A change made again because it was lost keeps its time, so that two tabs cannot go on for ever.
        if (recent.some((each) => each.change === change)) continue;
        // What is changed once more, or taken away as a whole, is not brought back as it was, nor in parts.
        recent = [...recent.filter((each) => !touch(each.change, change)), { change, before, ours, time }];
      }
    },
    /** The changes that another tab has undone, as the record now shows, but for those that are being changed anew. */
    lost(now: Value, unsaved: readonly FieldChange<Value>[]): readonly FieldChange<Value>[] {
      recent = recent.filter(({ time }) => performance.now() - time <= RACE);
      return recent
        .filter(({ change }) => !unsaved.some((each) => touch(each, change)))
        .filter(({ change: { paths }, before, ours }) => isLost(paths[0] ?? [], before, ours, now))
        .map(({ change }) => change);
    },
    forget(): void {
      recent = [];
    },
  };
}
