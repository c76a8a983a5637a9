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

test('deleting another interview makes room for what waits, and no trouble is told of any more', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { writeAnswer, deleteInterview, trouble } = await openInterviews(storage);
  fillUntilDeleted('b');
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  expect(trouble.$saveState.get()).toMatchObject({ troubles: { [RECORDS + 'first']: 'full' }, waiting: 1 });
  deleteInterview('b');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
});

test('deleting the current interview, which filled the browser, leaves nothing to be told, and can be undone whole', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { writeAnswer, deleteInterview, trouble, $settings, $interview } = await openInterviews(storage);
  fillUntilDeleted('first');
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  const bringBack = deleteInterview('first');
  await vi.runAllTimersAsync();
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
  expect([$settings.get().current, JSON.parse(storage.items['after-the-interview:settings'] ?? '')]).toMatchObject([
    'b',
    { current: 'b' },
  ]);
  expect(bringBack()).toBe('saved');
  await vi.runAllTimersAsync();
  const whole = { ...HARBOUR, answers: { 'one-word': 'hopeful' } };
  expect([$interview.get(), kept(storage, 'first')]).toEqual([whole, whole]);
});

test('what waits in an interview that is not open any more is written, too', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  keep(storage, 'c', CLINIC);
  const { writeAnswer, switchTo, deleteInterview, trouble } = await openInterviews(storage);
  fillUntilDeleted('c');
  writeAnswer('one-word', 'hopeful');
  switchTo('b');
  await vi.runAllTimersAsync();
  expect(trouble.$saveState.get().troubles[RECORDS + 'first']).toBe('full');
  deleteInterview('c');
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
