import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { BUSES, HARBOUR, keep, kept, openInterviews } from '../../helpers/several-interviews.ts';

const PREFIX = 'after-the-interview:';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  storage.items[`${PREFIX}set-aside:interview/b:1`] = 'Night Buses, broken';
  storage.items[`${PREFIX}set-aside:interview/bb:1`] = 'of another';
  storage.items[`${PREFIX}before-restore`] = JSON.stringify({ phase: 'done', texts: { 'interview/b': 'Night Buses' } });
});

afterEach(() => {
  vi.useRealTimers();
});

test('an interview is erased with what was set aside of it and the copy from before a restore, and no other is', async () => {
  await openInterviews(storage);
  const { eraseInterview, hasKeptCopy, setAsideOf } = await import('../../../../src/stores/safety/erase-interview.ts');
  expect([setAsideOf('b').length, hasKeptCopy()]).toEqual([1, true]);
  eraseInterview('b');
  await vi.runAllTimersAsync();
  expect(JSON.stringify(storage.items)).not.toContain('Night Buses');
  expect(kept(storage, 'first')).toEqual(HARBOUR);
  expect(storage.items[`${PREFIX}set-aside:interview/bb:1`]).toBe('of another');
  expect([setAsideOf('b').length, hasKeptCopy()]).toEqual([0, false]);
});
