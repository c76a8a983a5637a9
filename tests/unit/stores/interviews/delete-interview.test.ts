import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { BUSES, CLINIC, HARBOUR, keep, kept, openInterviews, RECORDS } from '../../helpers/several-interviews.ts';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

test('deleting the current one leaves the latest that is not archived, and can be undone to the last letter', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', { ...BUSES, archivedOn: '2026-11-21' });
  keep(storage, 'c', CLINIC);
  keep(storage, 'd', { ...CLINIC, company: 'Bluebird Paper', date: '2026-11-01' });
  const { deleteInterview, writeAnswer, $interview, $allInterviews } = await openInterviews(storage);
  writeAnswer('one-word', 'hopeful');
  const bringBack = deleteInterview('first');
  await vi.runAllTimersAsync();
  expect($interview.get()).toEqual(CLINIC);
  expect([...$allInterviews.get().byId.keys()].toSorted()).toEqual(['b', 'c', 'd']);
  expect(kept(storage, 'first')).toBeUndefined();

  expect(bringBack()).toBe('saved');
  await vi.runAllTimersAsync();
  const whole = { ...HARBOUR, answers: { 'one-word': 'hopeful' } };
  expect($interview.get()).toEqual(whole);
  expect(kept(storage, 'first')).toEqual(whole);
  expect([...$allInterviews.get().byId.keys()].toSorted()).toEqual(['b', 'c', 'd', 'first']);
});

test('deleting another one leaves the current one open, and so does bringing it back', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { deleteInterview, $interview } = await openInterviews(storage);
  const bringBack = deleteInterview('b');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'b')).toBeUndefined();
  expect(bringBack()).toBe('saved');
  expect(kept(storage, 'b')).toEqual(BUSES);
  expect($interview.get()).toEqual(HARBOUR);
});

test('deleting the only one leaves an empty one, and nothing stored of the old', async () => {
  keep(storage, 'first', HARBOUR);
  const { deleteInterview, $interview, $settings } = await openInterviews(storage);
  deleteInterview('first');
  await vi.runAllTimersAsync();
  expect($interview.get()).toEqual(EMPTY_INTERVIEW);
  expect($settings.get().current).not.toBe('first');
  expect(kept(storage, 'first')).toBeUndefined();
});

test('deleting one in which nothing was ever written can be undone as well', async () => {
  keep(storage, 'b', BUSES);
  const { deleteInterview, $settings } = await openInterviews(storage);
  const bringBack = deleteInterview('first');
  await vi.runAllTimersAsync();
  expect($settings.get().current).toBe('b');
  expect(bringBack()).toBe('saved');
  expect($settings.get().current).toBe('first');
});

test('deleting a damaged one can be undone to the very text that was stored', async () => {
  const damaged = fixture(NEWEST_INTERVIEW).slice(0, 200);
  keep(storage, 'first', HARBOUR);
  storage.items[`${RECORDS}b`] = damaged;
  const { deleteInterview } = await openInterviews(storage);
  const bringBack = deleteInterview('b');
  await vi.runAllTimersAsync();
  expect(bringBack()).toBe('saved');
  expect(storage.items[`${RECORDS}b`]).toBe(damaged);
});

test('deleting cannot be undone while the browser is full, and can once there is room', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { deleteInterview, $settings } = await openInterviews(storage);
  const bringBack = deleteInterview('first');
  await vi.runAllTimersAsync();
  storage.mood = 'full';
  expect(bringBack()).toBe('full');
  expect($settings.get().current).toBe('b');
  storage.mood = 'willing';
  expect(bringBack()).toBe('saved');
  expect($settings.get().current).toBe('first');
  expect(kept(storage, 'first')).toEqual(HARBOUR);
});
