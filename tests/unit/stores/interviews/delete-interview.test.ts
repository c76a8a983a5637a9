import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { BUSES, CLINIC, HARBOUR, keep, kept, openInterviews, RECORDS } from '../../helpers/several-interviews.ts';

const TODAY = '2026-11-24';
const on = (day: string): Date => new Date(`${day}T10:00:00`);

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(on(TODAY));
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
  const { deleteInterview, bringBackInterview, writeAnswer, $interview, $allInterviews } =
    await openInterviews(storage);
  writeAnswer('one-word', 'hopeful');
  expect(deleteInterview('first', TODAY)).toBe('saved');
  await vi.runAllTimersAsync();
  const whole = { ...HARBOUR, answers: { 'one-word': 'hopeful' } };
  expect($interview.get()).toEqual(CLINIC);
  expect([...$allInterviews.get().byId.keys()].toSorted()).toEqual(['b', 'c', 'd']);
  expect([...$allInterviews.get().deleted]).toEqual([['first', { ...whole, deletedOn: TODAY }]]);

  expect(bringBackInterview('first')).toBe('saved');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toEqual(whole);
  expect([...$allInterviews.get().byId.keys()].toSorted()).toEqual(['b', 'c', 'd', 'first']);
  expect($allInterviews.get().deleted.size).toBe(0);
});

test('deleting another one leaves the current one open, and so does bringing it back', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { deleteInterview, bringBackInterview, $interview } = await openInterviews(storage);
  deleteInterview('b', TODAY);
  expect(kept(storage, 'b')).toEqual({ ...BUSES, deletedOn: TODAY });
  expect(bringBackInterview('b')).toBe('saved');
  expect(kept(storage, 'b')).toEqual(BUSES);
  expect($interview.get()).toEqual(HARBOUR);
});

test('deleting the only one leaves an empty one, and the old one to be brought back', async () => {
  keep(storage, 'first', HARBOUR);
  const { deleteInterview, $interview, $settings, $allInterviews } = await openInterviews(storage);
  deleteInterview('first', TODAY);
  await vi.runAllTimersAsync();
  expect($interview.get()).toEqual(EMPTY_INTERVIEW);
  expect($settings.get().current).not.toBe('first');
  expect([...$allInterviews.get().deleted.keys()]).toEqual(['first']);
});

test('one in which nothing was ever written goes at once', async () => {
  keep(storage, 'b', BUSES);
  const { deleteInterview, $settings, $allInterviews } = await openInterviews(storage);
  expect(deleteInterview('first', TODAY)).toBe('saved');
  await vi.runAllTimersAsync();
  expect($settings.get().current).toBe('b');
  expect([...$allInterviews.get().byId.keys()]).toEqual(['b']);
  expect($allInterviews.get().deleted.size).toBe(0);
});

test('a damaged one is not deleted, and the very text that was stored is set aside', async () => {
  const damaged = fixture(NEWEST_INTERVIEW).slice(0, 200);
  keep(storage, 'first', HARBOUR);
  const { deleteInterview } = await openInterviews(storage);
  storage.items[`${RECORDS}b`] = damaged;
  expect(deleteInterview('b', TODAY)).toBe('refused');
  expect(Object.values(storage.items)).toContain(damaged);
});

test('while the browser is full nothing is deleted, and nothing is another than before', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { deleteInterview, $settings, $interview, $allInterviews } = await openInterviews(storage);
  storage.mood = 'full';
  expect(deleteInterview('first', TODAY)).toBe('full');
  expect(deleteInterview('b', TODAY)).toBe('full');
  await vi.runAllTimersAsync();
  expect([$settings.get().current, $interview.get()]).toEqual(['first', HARBOUR]);
  expect([...$allInterviews.get().byId.keys()].toSorted()).toEqual(['b', 'first']);
  expect([kept(storage, 'first'), kept(storage, 'b')]).toEqual([HARBOUR, BUSES]);
});

test('one that is deleted for good is gone from storage', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', { ...BUSES, deletedOn: TODAY });
  const { deleteForGood, $allInterviews } = await openInterviews(storage);
  deleteForGood('b');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'b')).toBeUndefined();
  expect($allInterviews.get().deleted.size).toBe(0);
});

test('thirty days later it can be brought back still, and after that it is gone from storage', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', { ...BUSES, deletedOn: TODAY });
  vi.setSystemTime(on('2026-12-24'));
  expect([...(await openInterviews(storage)).$allInterviews.get().deleted.keys()]).toEqual(['b']);
  vi.setSystemTime(on('2026-12-25'));
  expect((await openInterviews(storage)).$allInterviews.get().deleted.size).toBe(0);
  expect(storage.items[`${RECORDS}b`]).toBeUndefined();
});

test('what a newer version of the site has deleted is left for that version to remove', async () => {
  const newer = JSON.stringify({ ...BUSES, version: 99, deletedOn: '2026-01-01' });
  keep(storage, 'first', HARBOUR);
  storage.items[`${RECORDS}b`] = newer;
  const { $allInterviews } = await openInterviews(storage);
  expect([...$allInterviews.get().byId.keys()]).toEqual(['first']);
  expect(storage.items[`${RECORDS}b`]).toBe(newer);
});

test('when a deleted one is open, as after a switch that was not stored, another opens', async () => {
  keep(storage, 'first', { ...HARBOUR, deletedOn: TODAY });
  keep(storage, 'b', BUSES);
  const { $interview, $allInterviews } = await openInterviews(storage);
  expect($interview.get()).toEqual(BUSES);
  expect([...$allInterviews.get().byId.keys()]).toEqual(['b']);
});
