import type { ReadableAtom } from 'nanostores';
import { PREFIX } from '../../browser/local-storage.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import {
  EMPTY_INTERVIEW,
  withAnswer,
  withTask,
  type Interview,
  type TaskState,
} from '../../domain/record/interview.ts';
import { parseInterview } from '../../domain/record/parse-interview.ts';
import { EMPTY_SETTINGS, parseSettings, type Settings } from '../../domain/record/settings.ts';
import { savedRecord } from './saved-record.ts';
import { findSetAside } from './trouble.ts';

/** The record of settings; only the verbs of stores write to it. */
export const settingsRecord = savedRecord<Settings>({ empty: EMPTY_SETTINGS, parse: parseSettings });

/** The record of the current interview; only the verbs of stores write to it. */
export const interviewRecord = savedRecord<Interview>({ empty: EMPTY_INTERVIEW, parse: parseInterview });

/** The settings as they stand, saved or not. */
export const $settings: ReadableAtom<Settings> = settingsRecord.$value;

/** The current interview as it stands, saved or not. */
export const $interview: ReadableAtom<Interview> = interviewRecord.$value;

/** Ticks a task as done on this day, sets it aside as not for me, or opens it again (`undefined`). */
export function markTask(id: string, state: TaskState | undefined, now = new Date()): void {
  const today = calendarDate(now);
  interviewRecord.change(`tasks/${id}`, (record) => withTask(record, id, state, today), 'now');
}

/** Writes an answer of the worksheet; saved once the typing pauses. */
export function writeAnswer(id: string, text: string): void {
  interviewRecord.change(`answers/${id}`, (record) => withAnswer(record, id, text), 'soon');
}

if (typeof window !== 'undefined') {
  settingsRecord.open(`${PREFIX}settings`);
  const openCurrent = ({ current }: Settings): void => {
    interviewRecord.open(`${PREFIX}interview/${current}`);
  };
  openCurrent($settings.get());
  $settings.listen(openCurrent);
  findSetAside();
}
