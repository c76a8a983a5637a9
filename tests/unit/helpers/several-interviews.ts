import { vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { openTab, type FakeStorage } from './fake-browser.ts';

const SETTINGS = 'after-the-interview:settings';
export const RECORDS = 'after-the-interview:interview/';
export const HARBOUR: Interview = { ...EMPTY_INTERVIEW, company: 'Harbour Foods', date: '2026-11-02' };
export const BUSES: Interview = { ...EMPTY_INTERVIEW, company: 'Night Buses', date: '2026-11-20' };
export const CLINIC: Interview = { ...EMPTY_INTERVIEW, company: 'Tidewater Clinic', date: '2026-11-09' };

/** Stores an interview as the site would, beside settings in which the first one is the current one. */
export function keep(storage: FakeStorage, id: string, interview: Interview): void {
  storage.items[SETTINGS] ??= JSON.stringify(EMPTY_SETTINGS);
  storage.items[RECORDS + id] = JSON.stringify(interview);
}

/** What is stored under this id, read as JSON. */
export function kept(storage: FakeStorage, id: string): unknown {
  const text = storage.items[RECORDS + id];
  return text === undefined ? undefined : JSON.parse(text);
}

/** The stores as the page of interviews loads them, once everything is read. */
export async function openInterviews(storage: FakeStorage, address?: string) {
  const tab = await openTab(storage, address);
  const { $interview, $settings } = await import('../../../src/stores/record/current.ts');
  const { $allInterviews, loadAllInterviews } = await import('../../../src/stores/interviews/all-interviews.ts');
  const manage = await import('../../../src/stores/interviews/manage-interviews.ts');
  const verbs = {
    ...(await import('../../../src/stores/facts.ts')),
    ...(await import('../../../src/stores/settings.ts')),
    ...(await import('../../../src/stores/stages.ts')),
    ...(await import('../../../src/stores/worksheet.ts')),
    ...(await import('../../../src/stores/people.ts')),
    ...(await import('../../../src/stores/note.ts')),
    ...(await import('../../../src/stores/promised.ts')),
    ...(await import('../../../src/stores/record/write-field.ts')),
  };
  loadAllInterviews();
  await vi.runAllTimersAsync();
  return { ...tab, ...manage, ...verbs, $interview, $settings, $allInterviews };
}
