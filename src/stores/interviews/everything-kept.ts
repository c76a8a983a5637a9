import { readStored, storedKeys } from '../../browser/local-storage.ts';
import { withChanges } from '../../domain/record/field-change.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { parseInterview } from '../../domain/record/parse-interview.ts';
import { $interview, $settings, interviewRecord } from '../record/current.ts';
import { INTERVIEW_KEYS, interviewKey } from '../record/keys.ts';
import { $saveState, $setAside, setAsideText } from '../record/trouble.ts';

export type EverythingKept = {
  /** Every interview, the latest first, deleted ones included: as it is stored, with what of it could not be saved. */
  readonly interviews: readonly Interview[];
  /** What could not be read, exactly as it was stored. */
  readonly unread: readonly string[];
};

function storedText(key: string): string | undefined {
  const found = readStored(key);
  return found.kind === 'found' ? found.text : undefined;
}

/** All that was written and is still to be had, read anew: for the moment when it has to leave the browser as a file. */
export function everythingKept(): EverythingKept {
  const { waitingElsewhere } = interviewRecord;
  const byKey = new Map<string, Interview>();
  for (const key of new Set([...storedKeys(INTERVIEW_KEYS), ...waitingElsewhere.keys()])) {
    const parsed = parseInterview(storedText(key) ?? JSON.stringify(EMPTY_INTERVIEW));
    const record = parsed.kind === 'ok' ? parsed.record : parsed.kind === 'tooNew' ? parsed.readable : parsed.salvaged;
    byKey.set(key, withChanges(record ?? EMPTY_INTERVIEW, waitingElsewhere.get(key) ?? []));
  }
  byKey.set(interviewKey($settings.get().current), $interview.get());
  const untouched = Object.entries($saveState.get().troubles)
    .filter(([, trouble]) => trouble === 'unreadable')
    .map(([key]) => storedText(key) ?? '');
  const written = [...byKey.values()].filter((each) => JSON.stringify(each) !== JSON.stringify(EMPTY_INTERVIEW));
  return {
    interviews: written.length > 0 ? written.sort(latestFirst) : [EMPTY_INTERVIEW],
    unread: [...$setAside.get().map(setAsideText), ...untouched].filter((text) => text !== ''),
  };
}
