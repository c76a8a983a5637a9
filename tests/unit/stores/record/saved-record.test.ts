import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, INTERVIEW_VERSION, type Interview } from '../../../../src/domain/record/interview.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { KEY, openInterview, storedInterview, TODAY } from '../../helpers/interview-record.ts';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

test('without a browser the record is empty and nothing is asked of storage', async () => {
  vi.resetModules();
  const { savedRecord } = await import('../../../../src/stores/record/saved-record.ts');
  const record = savedRecord({
    empty: { a: '' },
    parse: () => ({ kind: 'ok', record: { a: 'x' } }),
  });
  expect(record.$value.get()).toEqual({ a: '' });
});

test('a first visit shows the empty record and stores nothing', async () => {
  const { value, troubleHere } = await openInterview(storage);
  vi.runAllTimers();
  expect(value()).toEqual(EMPTY_INTERVIEW);
  expect([storage.writes, troubleHere()]).toEqual([[], undefined]);
});

test('what is stored is read once and shown', async () => {
  storage.items[KEY] = fixture(NEWEST_INTERVIEW);
  const { value } = await openInterview(storage);
  expect(value()).toEqual(JSON.parse(fixture(NEWEST_INTERVIEW)));
  vi.runAllTimers();
  expect([storage.reads, storage.writes]).toEqual([1, []]);
});

test('what an earlier version stored is shown in the shape of today, and stays as it is until something changes', async () => {
  const old = fixture('interview-v1');
  storage.items[KEY] = old;
  const { tick, value, troubleHere, fire } = await openInterview(storage);
  expect([value().version, value().company, value().people, troubleHere()]).toEqual([
    INTERVIEW_VERSION,
    'Harbour Foods',
    {},
    undefined,
  ]);
  vi.runAllTimers();
  fire('pagehide');
  expect([storage.items, storage.writes]).toEqual([{ [KEY]: old }, []]);
  tick('new');
  vi.runAllTimers();
  const before = JSON.parse(old) as Interview;
  expect(storedInterview(storage)).toEqual({
    ...EMPTY_INTERVIEW,
    ...before,
    version: INTERVIEW_VERSION,
    notes: value().notes,
    tasks: { ...before.tasks, new: 'done' },
    doneOn: { new: TODAY },
  });
});

test('a tick shows at once and is stored right after', async () => {
  const { tick, value, waiting, trouble } = await openInterview(storage);
  tick('reflect');
  expect([value().tasks, waiting(), storage.writes.length]).toEqual([{ reflect: 'done' }, 1, 0]);
  vi.advanceTimersByTime(0);
  expect([storedInterview(storage).tasks, waiting()]).toEqual([{ reflect: 'done' }, 0]);
  expect(trouble.$saveState.get().hasSaved).toBe(true);
});

test('nothing counts as saved before something was', async () => {
  const { answer, trouble } = await openInterview(storage);
  expect(trouble.$saveState.get().hasSaved).toBe(false);
  answer('one-word', 'h');
  expect(trouble.$saveState.get().hasSaved).toBe(false);
});

test('typing is stored in one write once it pauses', async () => {
  const { answer } = await openInterview(storage);
  for (const text of ['h', 'ho', 'hop']) {
    answer('one-word', text);
    vi.advanceTimersByTime(200);
  }
  expect(storage.writes).toHaveLength(0);
  vi.advanceTimersByTime(50);
  expect(storage.writes).toHaveLength(1);
  expect(storedInterview(storage).answers).toEqual({ 'one-word': 'hop' });
});

test('typing without a pause is stored within a second all the same', async () => {
  const { answer } = await openInterview(storage);
  for (let typed = 0; typed < 10; typed += 1) {
    answer('one-word', 'x'.repeat(typed + 1));
    vi.advanceTimersByTime(100);
  }
  expect(storage.writes).toHaveLength(1);
});

test('changes of several fields are stored in one write', async () => {
  const { answer, tick } = await openInterview(storage);
  answer('one-word', 'hopeful');
  answer('went-well', 'the case');
  tick('reflect');
  vi.runAllTimers();
  expect(storage.writes).toHaveLength(1);
  expect(storedInterview(storage)).toEqual({
    ...EMPTY_INTERVIEW,
    answers: { 'one-word': 'hopeful', 'went-well': 'the case' },
    tasks: { reflect: 'done' },
    doneOn: { reflect: TODAY },
  });
});

describe('what waits is stored at once', () => {
  test.each(['pagehide', 'blur'])('on %s', async (event) => {
    const { answer, fire } = await openInterview(storage);
    answer('one-word', 'hopeful');
    fire(event);
    expect(storedInterview(storage).answers).toEqual({ 'one-word': 'hopeful' });
    vi.runAllTimers();
    expect(storage.writes).toHaveLength(1);
  });

  test('when the page is hidden', async () => {
    const { answer, show } = await openInterview(storage);
    answer('one-word', 'hopeful');
    show('hidden');
    expect(storedInterview(storage).answers).toEqual({ 'one-word': 'hopeful' });
  });

  test('when another record is opened', async () => {
    const { answer, record, value } = await openInterview(storage);
    answer('one-word', 'hopeful');
    record.open(`${KEY}-other`);
    expect(storedInterview(storage).answers).toEqual({ 'one-word': 'hopeful' });
    expect(value()).toEqual(EMPTY_INTERVIEW);
    vi.runAllTimers();
    expect(storage.items[`${KEY}-other`]).toBeUndefined();
  });

  test('and nothing is written when nothing waits', async () => {
    const { fire, show } = await openInterview(storage);
    fire('pagehide');
    show('hidden');
    show('visible');
    expect(storage.writes).toHaveLength(0);
  });
});

test('opening the record that is open already does nothing', async () => {
  const { answer, record, value } = await openInterview(storage);
  answer('one-word', 'hopeful');
  record.open(KEY);
  expect(value().answers).toEqual({ 'one-word': 'hopeful' });
  expect([storage.reads, storage.writes]).toEqual([1, []]);
});
