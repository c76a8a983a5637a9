import { PREFIX, readStored, removeStored, writeStored, type WriteResult } from '../../browser/local-storage.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { parseInterview } from '../../domain/record/parse-interview.ts';
import { $allInterviews, rereadInterview } from './all-interviews.ts';
import { $settings, interviewRecord, settingsRecord } from '../record/current.ts';

const keyOf = (id: string): string => `${PREFIX}interview/${id}`;

/** Makes another interview the one that every page shows. */
export function switchTo(id: string): void {
  settingsRecord.change('current', (record) => ({ ...record, current: id }), 'now');
}

/**
 * Adds an interview and makes it the current one.
 * @param facts what is known of it already
 * @returns its id, or undefined when the settings are of a newer version and may not be changed
 */
export function addInterview(facts: Partial<Interview>): string | undefined {
  const id = Math.random().toString(36).slice(2, 10);
  switchTo(id);
  if ($settings.get().current !== id) return undefined;
  interviewRecord.change('everything', (record) => ({ ...record, ...facts }), 'now');
  return id;
}

/**
 * Changes an interview that is not the current one, where it is stored.
 * @param change gives the changed interview; it gets what is stored now, which another tab may have changed
 * @returns whether that is saved
 */
export function changeStored(id: string, change: (interview: Interview) => Interview): WriteResult {
  const found = readStored(keyOf(id));
  const parsed = parseInterview(found.kind === 'found' ? found.text : JSON.stringify(EMPTY_INTERVIEW));
  // What cannot be read in full is not written over from here; opening it says what is wrong with it.
  if (parsed.kind !== 'ok') return 'refused';
  const result = writeStored(keyOf(id), JSON.stringify(change(parsed.record)));
  rereadInterview(id);
  return result;
}

/**
 * Changes some facts of an interview, the current one or another.
 * @returns whether that is saved; the trouble of the current one is told by its record instead
 */
export function changeInterview(id: string, facts: Partial<Interview>): WriteResult {
  if (id === $settings.get().current) {
    for (const [field, value] of Object.entries(facts)) {
      interviewRecord.change(field, (record) => ({ ...record, [field]: value }), 'now');
    }
    return 'saved';
  }
  return changeStored(id, (interview) => ({ ...interview, ...facts }));
}

/**
 * Deletes an interview. If it was the current one, another becomes current: the latest, or an empty one.
 * @returns brings back everything; says whether that is saved
 */
export function deleteInterview(id: string): () => WriteResult {
  const wasCurrent = id === $settings.get().current;
  const others = [...$allInterviews.get().byId].filter(([each]) => each !== id);
  if (wasCurrent) {
    const open = others.filter(([, { archivedOn }]) => archivedOn === '');
    const [latest] = (open.length > 0 ? open : others).sort(([, a], [, b]) => latestFirst(a, b));
    // Leaving the record writes what of it was not saved yet, so it is read after.
    switchTo(latest?.[0] ?? Math.random().toString(36).slice(2, 10));
  }
  const found = readStored(keyOf(id));
  // Other tabs have to hear of the switch first, or they would take the record for lost.
  setTimeout(() => {
    removeStored(keyOf(id));
    rereadInterview(id);
  });
  return () => {
    // What was never stored has nothing to be written back.
    const result = found.kind === 'found' ? writeStored(keyOf(id), found.text) : 'saved';
    if (result === 'saved') {
      rereadInterview(id);
      if (wasCurrent) switchTo(id);
    }
    return result;
  };
}
