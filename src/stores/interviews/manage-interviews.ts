/* The room of the interviews: all of them (all-interviews.ts), and adding, deleting and bringing back one (here). */
import { readStored, removeStored, type WriteResult } from '../../browser/local-storage.ts';
import { $settings, interviewRecord } from '../record/current.ts';
import { interviewKey } from '../record/keys.ts';
import { saveWaiting } from '../record/waiting-writes.ts';
import { changeFacts, type Facts } from '../facts.ts';
import { switchTo } from '../settings.ts';
import { $allInterviews, rereadInterview } from './all-interviews.ts';
import { latestOpen } from './latest-open.ts';

function newInterviewId(): string {
  return Math.random().toString(36).slice(2, 10);
}

/**
 * Adds an interview and makes it the current one.
 * @param facts what is known of it already
 * @returns its id, or undefined when the settings are of a newer version and may not be changed
 */
export function addInterview(facts: Partial<Facts>): string | undefined {
  const id = newInterviewId();
  switchTo(id);
  if ($settings.get().current !== id) return undefined;
  // One of which nothing is known yet is stored all the same.
  changeFacts(id, { company: '', ...facts });
  return id;
}

/** Opens another than this one, the latest or an empty one, if this one is open. Says whether it was. */
function openAnother(id: string): boolean {
  if (id !== $settings.get().current) return false;
  const others = new Map($allInterviews.get().byId);
  others.delete(id);
  // Leaving the record writes what of it was not saved yet.
  switchTo(latestOpen(others) ?? newInterviewId());
  return true;
}

/**
 * Deletes an interview so that it can be brought back for some time: it stays stored, with the day.
 * @param today the calendar date
 * @returns whether that is saved; if not, it is there as before
 */
export function deleteInterview(id: string, today: string): WriteResult {
  const wasCurrent = openAnother(id);
  const marked = changeFacts(id, { deletedOn: today });
  // One in which nothing was ever written is not stored, and has nothing to be brought back.
  const result = marked === 'refused' && readStored(interviewKey(id)).kind === 'missing' ? 'saved' : marked;
  if (result !== 'saved' && wasCurrent) switchTo(id);
  rereadInterview(id);
  return result;
}

/** Brings a deleted interview back with everything in it, and says whether that is saved. */
export function bringBackInterview(id: string): WriteResult {
  const result = changeFacts(id, { deletedOn: '' });
  rereadInterview(id);
  return result;
}

/** Removes an interview from this browser, deleted before or not, for good. */
export function deleteForGood(id: string): void {
  openAnother(id);
  interviewRecord.forget(interviewKey(id));
  // Other tabs have to hear of the switch first, or they would take the record for lost.
  setTimeout(() => {
    removeStored(interviewKey(id));
    rereadInterview(id);
    saveWaiting();
  });
}
