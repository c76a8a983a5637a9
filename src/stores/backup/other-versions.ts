import type { WriteResult } from '../../browser/local-storage.ts';
import { valueOf } from '../../domain/backup/other-versions.ts';
import { fieldAt, valueAt, type AnyPath } from '../../domain/record/field-path.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { changeIn } from '../record/current.ts';
import { $allInterviews } from '../interviews/all-interviews.ts';

export type Decided = {
  readonly result: WriteResult;
  /** Makes it as it was before the decision. */
  readonly undo: () => WriteResult;
};

type SetAny = (path: AnyPath, value: unknown) => void;

function interviewOf(id: string): Interview | undefined {
  const { byId, deleted } = $allInterviews.get();
  return byId.get(id) ?? deleted.get(id);
}

/**
 * Decides about what another copy says of a field: it is taken, or what is here stays, and is then no difference any more.
 * One that the interview can no longer take is only let go.
 */
export function decide(id: string, otherId: string, use: 'theirs' | 'ours'): Decided {
  const interview = interviewOf(id);
  const other = interview === undefined ? undefined : fieldAt(interview, ['otherVersions', otherId]);
  if (interview === undefined || other === undefined) return { result: 'refused', undo: () => 'refused' };
  const taken = use === 'theirs' ? valueOf(interview, other) : undefined;
  const before = taken === undefined ? undefined : valueAt(interview, taken.path);
  const result = changeIn(id, (set) => {
    if (taken !== undefined) (set as SetAny)(taken.path, taken.value);
    set(['otherVersions', otherId], undefined);
  });
  return {
    result,
    undo: () =>
      changeIn(id, (set) => {
        if (taken !== undefined) (set as SetAny)(taken.path, before);
        set(['otherVersions', otherId], other);
      }),
  };
}
