import { EMPTY_INTERVIEW, type Interview, type TaskState } from '../../../src/domain/record/interview.ts';
import { mergeInterviews } from '../../../src/domain/record/merge-interviews.ts';
import { parseInterview } from '../../../src/domain/record/parse-interview.ts';
import { openTab, type FakeStorage, type Tab } from './fake-browser.ts';

export const KEY = 'after-the-interview:interview/first';
export const ASIDE = 'after-the-interview:set-aside:interview/first:1';

/** The day on which everything is ticked here. */
export const TODAY = '2026-11-03';

/** A newcomer's interview with one task marked on that day. */
export function ticked(id: string, state: TaskState = 'done'): Interview {
  return { ...EMPTY_INTERVIEW, tasks: { [id]: state }, doneOn: state === 'done' ? { [id]: TODAY } : {} };
}

/** An interview open in a tab of its own, and the few things that the tests do with it. */
export async function openInterview(storage: FakeStorage) {
  const tab: Tab = await openTab(storage);
  const record = tab.savedRecord<Interview>({ empty: EMPTY_INTERVIEW, parse: parseInterview });
  record.open(KEY);
  return {
    ...tab,
    record,
    saveAgain: (): void => {
      record.saveAgain(mergeInterviews);
    },
    value: (): Interview => record.$value.get(),
    troubleHere: () => tab.trouble.$saveState.get().troubles[KEY],
    waiting: (): number => tab.trouble.$saveState.get().waiting,
    tick: (id: string): void => {
      record.changeTogether((set) => {
        set(['tasks', id], 'done');
        set(['doneOn', id], TODAY);
      }, 'now');
    },
    untick: (id: string): void => {
      record.changeTogether((set) => {
        set(['tasks', id], undefined);
        set(['doneOn', id], undefined);
      }, 'now');
    },
    answer: (id: string, text: string): void => {
      record.change(['answers', id], text, 'soon');
    },
  };
}

/** The interview as it stands in storage. */
export function storedInterview(storage: FakeStorage): Interview {
  return JSON.parse(storage.items[KEY] ?? 'null') as Interview;
}
