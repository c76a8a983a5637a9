import { EMPTY_INTERVIEW, withAnswer, withTask, type Interview } from '../../../src/domain/record/interview.ts';
import { mergeInterviews } from '../../../src/domain/record/merge-interviews.ts';
import { parseInterview } from '../../../src/domain/record/parse-interview.ts';
import { openTab, type FakeStorage, type Tab } from './fake-browser.ts';

export const KEY = 'after-the-interview:interview/first';
export const ASIDE = 'after-the-interview:set-aside:interview/first:1';

/** The day on which everything is ticked here. */
export const TODAY = '2026-11-03';

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
      record.change(`tasks/${id}`, (each) => withTask(each, id, 'done', TODAY), 'now');
    },
    answer: (id: string, text: string): void => {
      record.change(`answers/${id}`, (each) => withAnswer(each, id, text), 'soon');
    },
  };
}

/** The interview as it stands in storage. */
export function storedInterview(storage: FakeStorage): Interview {
  return JSON.parse(storage.items[KEY] ?? 'null') as Interview;
}
