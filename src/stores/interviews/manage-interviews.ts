/* The room of the interviews: all of them (all-interviews.ts), and adding and deleting one (here). */
import { readStored, removeStored, writeStored, type WriteResult } from '../../browser/local-storage.ts';
import { $settings, interviewRecord } from '../record/current.ts';
import { interviewKey } from '../record/keys.ts';
import { saveWaiting } from '../record/waiting-writes.ts';
import { changeFacts, type Facts } from '../facts.ts';
import { switchTo } from '../settings.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { $allInterviews, rereadInterview } from './all-interviews.ts';

/**
 * Adds an interview and makes it the current one.
 * @param facts what is known of it already
 * @returns its id, or undefined when the settings are of a newer version and may not be changed
 */
export function addInterview(facts: Partial<Facts>): string | undefined {
  const id = Math.random().toString(36).slice(2, 10);
  switchTo(id);
  if ($settings.get().current !== id) return undefined;
  // One of which nothing is known yet is stored all the same.
  changeFacts(id, { company: '', ...facts });
  return id;
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
    const [latest] = [...(open.length > 0 ? open : others)].sort(([, a], [, b]) => latestFirst(a, b));
    // Leaving the record writes what of it was not saved yet, so it is read after.
    switchTo(latest?.[0] ?? Math.random().toString(36).slice(2, 10));
  }
  const found = readStored(interviewKey(id));
  const waitAgain = interviewRecord.forget(interviewKey(id));
  // Other tabs have to hear of the switch first, or they would take the record for lost.
  setTimeout(() => {
    removeStored(interviewKey(id));
    rereadInterview(id);
    saveWaiting();
  });
  return () => {
    // What was never stored has nothing to be written back.
    const result = found.kind === 'found' ? writeStored(interviewKey(id), found.text) : 'saved';
    if (result === 'saved') {
      waitAgain();
      rereadInterview(id);
      if (wasCurrent) switchTo(id);
      else saveWaiting();
    }
    return result;
  };
}
