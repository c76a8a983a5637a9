import type { Interview } from '../record/interview.ts';
import type { Backup } from './backup.ts';
import { pathOf } from './other-versions.ts';

/** Which part of a backup goes. */
export type Part = {
  /** The id of the one interview that goes; null for all of them. */
  readonly only: string | null;
  /** The ids of the questions whose answers stay here. */
  readonly without: readonly string[];
};

function withoutKeys<Value>(map: Readonly<Record<string, Value>>, keys: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.has(key)));
}

/** The interview without its answers to these questions, on the scale and in other copies included. */
function withoutAnswers(interview: Interview, ids: ReadonlySet<string>): Interview {
  const others = Object.entries(interview.otherVersions).filter(([, other]) => {
    const [map, id = ''] = pathOf(other) ?? [];
    return !((map === 'answers' || map === 'scores') && ids.has(id));
  });
  return {
    ...interview,
    answers: withoutKeys(interview.answers, ids),
    scores: withoutKeys(interview.scores, ids),
    otherVersions: Object.fromEntries(others),
  };
}

/**
 * The part of a backup that a person chose. It is marked as one, so that it is only ever added to what is there. A document
 * that could not be read may hold anything: it goes only with all of it.
 * @example partOfBackup(backup, { only: 'first', without: [] }).isPartial // true
 */
export function partOfBackup(backup: Backup, { only, without }: Part): Backup {
  const ids = new Set(without);
  const chosen = Object.entries(backup.interviews)
    .filter(([id]) => only === null || id === only)
    .map(([id, interview]) => [id, ids.size === 0 ? interview : withoutAnswers(interview, ids)] as const);
  if (only === null && ids.size === 0) return backup;
  return {
    ...backup,
    isPartial: true,
    settings: only === null ? backup.settings : { ...backup.settings, current: only },
    interviews: Object.fromEntries(chosen),
    setAside: {},
  };
}
