import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { ASIDE, KEY, openInterview, storedInterview } from '../../helpers/interview-record.ts';
import { BUSES, CLINIC, HARBOUR, keep, kept, openInterviews, RECORDS } from '../../helpers/several-interviews.ts';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A full browser, in which deleting the interview of this id makes room. */
function fillUntilDeleted(id: string): void {
  storage.mood = 'full';
  const items = storage.items;
  storage.items = new Proxy(items, {
    deleteProperty(target, key) {
      if (key === RECORDS + id) storage.mood = 'willing';
      return Reflect.deleteProperty(target, key);
    },
  });
}

test('deleting another interview for good makes room for what waits, and no trouble is told of any more', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { writeAnswer, deleteForGood, trouble } = await openInterviews(storage);
  fillUntilDeleted('b');
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  expect(trouble.$saveState.get()).toMatchObject({ troubles: { [RECORDS + 'first']: 'full' }, waiting: 1 });
  deleteForGood('b');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
});

test('deleting the current interview for good, which filled the browser, leaves nothing to be told', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { writeAnswer, deleteForGood, trouble, $settings } = await openInterviews(storage);
  fillUntilDeleted('first');
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  deleteForGood('first');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toBeUndefined();
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
  expect([$settings.get().current, JSON.parse(storage.items['after-the-interview:settings'] ?? '')]).toMatchObject([
    'b',
    { current: 'b' },
  ]);
});

test('an interview of which something waits is not deleted while the browser is full, and what waits is not lost', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { writeAnswer, deleteInterview, $interview, $settings } = await openInterviews(storage);
  storage.mood = 'full';
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  expect(deleteInterview('first', '2026-11-24')).toBe('full');
  await vi.runAllTimersAsync();
  expect([$settings.get().current, $interview.get().answers]).toEqual(['first', { 'one-word': 'hopeful' }]);
  storage.mood = 'willing';
  expect(deleteInterview('first', '2026-11-24')).toBe('saved');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' }, deletedOn: '2026-11-24' });
});

test('what waits in an interview that is not open any more is written, too', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  keep(storage, 'c', CLINIC);
  const { writeAnswer, switchTo, deleteForGood, trouble } = await openInterviews(storage);
  fillUntilDeleted('c');
  writeAnswer('one-word', 'hopeful');
  switchTo('b');
  await vi.runAllTimersAsync();
  expect(trouble.$saveState.get().troubles[RECORDS + 'first']).toBe('full');
  deleteForGood('c');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
});

test('forgetting a document that was set aside makes room for what waits', async () => {
  storage.items[ASIDE] = 'broken';
  const { answer, trouble, troubleHere } = await openInterview(storage);
  storage.mood = 'full';
  answer('one-word', 'hopeful');
  vi.runAllTimers();
  storage.mood = 'willing';
  trouble.forgetSetAside(ASIDE);
  expect([storedInterview(storage).answers, troubleHere()]).toEqual([{ 'one-word': 'hopeful' }, undefined]);
});

test('another tab that removes something makes room for what waits here', async () => {
  const { answer, hear, troubleHere } = await openInterview(storage);
  storage.mood = 'full';
  answer('one-word', 'hopeful');
  vi.runAllTimers();
  storage.mood = 'willing';
  hear(`${RECORDS}b`);
  expect([storedInterview(storage).answers, troubleHere()]).toEqual([{ 'one-word': 'hopeful' }, undefined]);
});

test('what ails an interview is not told of the next one, unless something of it waits', async () => {
  storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, version: 99 });
  const { record, trouble } = await openInterview(storage);
  expect(trouble.$saveState.get().troubles).toEqual({ [KEY]: 'tooNew' });
  record.open(`${KEY}-other`);
  expect(trouble.$saveState.get().troubles).toEqual({});
});
