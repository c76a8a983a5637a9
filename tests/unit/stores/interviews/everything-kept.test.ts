import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { BUSES, CLINIC, HARBOUR, keep, openInterviews, RECORDS } from '../../helpers/several-interviews.ts';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

async function open() {
  const site = await openInterviews(storage);
  const { everythingKept } = await import('../../../../src/stores/interviews/everything-kept.ts');
  return { ...site, everythingKept };
}

test('a file for when nothing can be saved holds all of 200 interviews, the latest first', async () => {
  const names = Array.from({ length: 200 }, (_, number) => `Company ${String(number).padStart(3, '0')}`);
  names.forEach((company, number) => {
    const date = `2026-${String(1 + (number % 12)).padStart(2, '0')}-02`;
    keep(storage, number === 0 ? 'first' : `i${String(number)}`, { ...EMPTY_INTERVIEW, company, date });
  });
  const { everythingKept } = await open();
  const { interviews } = everythingKept();
  expect(interviews.map(({ company }) => company).toSorted()).toEqual(names);
  expect(interviews.map(({ date }) => date)).toEqual(
    interviews
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  );
});

test('it holds what could not be saved, here and in an interview that was left', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  keep(storage, 'c', { ...CLINIC, deletedOn: '2026-11-24' });
  const { everythingKept, writeAnswer, switchTo } = await open();
  storage.mood = 'full';
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  switchTo('b');
  writeAnswer('one-word', 'tired');
  const { interviews } = everythingKept();
  expect(interviews.map(({ company, answers }) => [company, answers['one-word']])).toEqual([
    ['Night Buses', 'tired'],
    ['Tidewater Clinic', undefined],
    ['Harbour Foods', 'hopeful'],
  ]);
});

test('it holds what could not be read, set aside or still in its place', async () => {
  keep(storage, 'first', HARBOUR);
  storage.items[`${RECORDS}b`] = 'broken b';
  const { everythingKept, show } = await open();
  storage.mood = 'full';
  storage.items[`${RECORDS}c`] = 'broken c';
  show('visible');
  await vi.runAllTimersAsync();
  expect(everythingKept()).toEqual({ interviews: [HARBOUR], unread: ['broken b', 'broken c'] });
});

test('a newcomer’s file holds what they wrote', async () => {
  const { everythingKept, writeAnswer } = await open();
  storage.mood = 'blocked';
  writeAnswer('one-word', 'hopeful');
  expect(everythingKept().interviews).toMatchObject([{ answers: { 'one-word': 'hopeful' } }]);
});
