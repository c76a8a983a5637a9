import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { BUSES, CLINIC, HARBOUR, keep, openInterviews } from '../../helpers/several-interviews.ts';

const PREFIX = 'after-the-interview:';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-11-24T10:00:00'));
  storage = new FakeStorage();
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  keep(storage, 'c', { ...CLINIC, deletedOn: '2026-11-20' });
  storage.items[`${PREFIX}settings`] = JSON.stringify({ ...EMPTY_SETTINGS, current: 'b', yourName: 'Alex Kim' });
  storage.items[`${PREFIX}set-aside:interview/first:1`] = 'broken';
  storage.items['a neighbour'] = 'stays';
});

afterEach(() => {
  vi.useRealTimers();
});

async function openAll() {
  const site = await openInterviews(storage);
  const { deleteEverything } = await import('../../../../src/stores/interviews/delete-everything.ts');
  return { ...site, deleteEverything };
}

test('nothing of the site is left in storage, what was just typed included, and a neighbour is not touched', async () => {
  const { deleteEverything, writeAnswer, fire, show } = await openAll();
  writeAnswer('one-word', 'hopeful');
  expect(deleteEverything()).toBe(true);
  await vi.runAllTimersAsync();
  show('hidden');
  fire('pagehide');
  await vi.runAllTimersAsync();
  expect(storage.items).toEqual({ 'a neighbour': 'stays' });
});

test('the page is that of a newcomer, says nothing of trouble, and saves what is written next', async () => {
  const { deleteEverything, $interview, $settings, $allInterviews, trouble, writeAnswer } = await openAll();
  deleteEverything();
  await vi.runAllTimersAsync();
  expect([$interview.get(), $settings.get()]).toEqual([EMPTY_INTERVIEW, EMPTY_SETTINGS]);
  expect([...$allInterviews.get().byId]).toEqual([['first', EMPTY_INTERVIEW]]);
  expect($allInterviews.get().deleted.size).toBe(0);
  expect([trouble.$saveState.get().troubles, trouble.$setAside.get()]).toEqual([{}, []]);
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  expect(Object.keys(storage.items)).toEqual(['a neighbour', `${PREFIX}interview/first`]);
});

test('what waits because the browser is full does not come back once there is room', async () => {
  const { deleteEverything, writeAnswer, switchTo, trouble } = await openAll();
  storage.mood = 'full';
  writeAnswer('one-word', 'hopeful');
  switchTo('first');
  await vi.runAllTimersAsync();
  deleteEverything();
  storage.mood = 'willing';
  await vi.runAllTimersAsync();
  trouble.forgetSetAside('none');
  expect(storage.items).toEqual({ 'a neighbour': 'stays' });
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
});

test('another tab keeps what it shows, says that it was erased, and stores it again only when asked', async () => {
  const other = await openAll();
  const { saveEverythingAgain } = await import('../../../../src/stores/record/save-again.ts');
  const { deleteEverything } = await openAll();
  const keys = Object.keys(storage.items).filter((key) => key.startsWith(PREFIX));
  deleteEverything();
  await vi.runAllTimersAsync();
  for (const key of keys) other.hear(key);
  other.writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  other.fire('pagehide');
  expect(storage.items).toEqual({ 'a neighbour': 'stays' });
  expect(Object.values(other.trouble.$saveState.get().troubles)).toEqual(['erased', 'erased']);
  saveEverythingAgain();
  expect(Object.keys(storage.items)).toContain(`${PREFIX}interview/b`);
});
