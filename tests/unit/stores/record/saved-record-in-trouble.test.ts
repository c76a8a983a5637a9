import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { KEY, openInterview, storedInterview } from '../../helpers/interview-record.ts';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('when there is no room left', () => {
  test('what is written stays on the page and is reported', async () => {
    const { answer, value, troubleHere, waiting, trouble } = await openInterview(storage);
    storage.mood = 'full';
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    expect([value().answers, troubleHere(), waiting()]).toEqual([{ 'one-word': 'hopeful' }, 'full', 1]);
    expect(trouble.$saveState.get().hasSaved).toBe(false);
  });

  test('it is stored together with the next change once there is room', async () => {
    const { answer, tick, troubleHere, waiting } = await openInterview(storage);
    storage.mood = 'full';
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    storage.mood = 'willing';
    tick('reflect');
    vi.runAllTimers();
    expect(storedInterview(storage)).toMatchObject({ answers: { 'one-word': 'hopeful' }, tasks: { reflect: 'done' } });
    expect([troubleHere(), waiting()]).toEqual([undefined, 0]);
  });

  test('it is stored when the person comes back and there is room', async () => {
    const { answer, show, troubleHere } = await openInterview(storage);
    storage.mood = 'full';
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    storage.mood = 'willing';
    show('visible');
    expect([storedInterview(storage).answers, troubleHere()]).toEqual([{ 'one-word': 'hopeful' }, undefined]);
  });

  test('a change from another tab does not hide that something here is not stored', async () => {
    const { answer, hear, value, troubleHere, waiting } = await openInterview(storage);
    storage.mood = 'full';
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    storage.items[KEY] = fixture(NEWEST_INTERVIEW);
    hear(KEY);
    vi.runAllTimers();
    expect([value().company, value().answers['one-word']]).toEqual(['Harbour Foods', 'hopeful']);
    expect([troubleHere(), waiting()]).toEqual(['full', 1]);
  });

  test('what waits is not dropped when another record is opened', async () => {
    const { answer, record, show, value, waiting } = await openInterview(storage);
    storage.mood = 'full';
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    record.open(`${KEY}-other`);
    expect([value().answers, waiting()]).toEqual([{}, 1]);
    record.open(KEY);
    expect(value().answers).toEqual({ 'one-word': 'hopeful' });
    storage.mood = 'willing';
    show('visible');
    expect([storedInterview(storage).answers, waiting()]).toEqual([{ 'one-word': 'hopeful' }, 0]);
  });
});

describe.each(['refusing', 'blocked', 'null'] as const)('when storage is %s', (mood) => {
  test('the page works in memory and says so', async () => {
    storage.mood = mood;
    const { answer, value, troubleHere, waiting } = await openInterview(storage);
    expect(troubleHere()).toBe('refused');
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    expect([value().answers, troubleHere(), waiting()]).toEqual([{ 'one-word': 'hopeful' }, 'refused', 1]);
  });

  test('everything is stored once it is allowed', async () => {
    storage.mood = mood;
    const { answer, show, troubleHere } = await openInterview(storage);
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    storage.mood = 'willing';
    show('visible');
    expect([storedInterview(storage).answers, troubleHere()]).toEqual([{ 'one-word': 'hopeful' }, undefined]);
  });

  test('the trouble is not over before what waits is stored', async () => {
    storage.mood = mood;
    const { answer, hear, troubleHere } = await openInterview(storage);
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    storage.mood = 'willing';
    hear(KEY);
    expect(troubleHere()).toBe('refused');
    vi.runAllTimers();
    expect([storedInterview(storage).answers, troubleHere()]).toEqual([{ 'one-word': 'hopeful' }, undefined]);
  });

  test('the trouble is over once it is allowed, though nothing waits', async () => {
    storage.mood = mood;
    const { show, troubleHere } = await openInterview(storage);
    storage.mood = 'willing';
    show('visible');
    expect(troubleHere()).toBeUndefined();
  });
});

describe('when what was stored is gone', () => {
  async function erased() {
    storage.items[KEY] = fixture(NEWEST_INTERVIEW);
    const tab = await openInterview(storage);
    storage.items = {};
    tab.hear(null);
    return tab;
  }

  test('it stays on the page, and is not written back unasked', async () => {
    const { answer, value, troubleHere, fire } = await erased();
    answer('one-word', 'still here');
    vi.runAllTimers();
    fire('pagehide');
    expect([value().company, value().answers['one-word']]).toEqual(['Harbour Foods', 'still here']);
    expect([storage.items, troubleHere()]).toEqual([{}, 'erased']);
  });

  test('it is noticed at the next write, too', async () => {
    storage.items[KEY] = fixture(NEWEST_INTERVIEW);
    const { tick, value, troubleHere } = await openInterview(storage);
    storage.items = {};
    tick('new');
    vi.runAllTimers();
    expect([storage.items, troubleHere(), value().tasks.new]).toEqual([{}, 'erased', 'done']);
  });

  test('all of it is stored when the person asks for it', async () => {
    const { answer, saveAgain, troubleHere, waiting } = await erased();
    answer('one-word', 'still here');
    saveAgain();
    const before = JSON.parse(fixture(NEWEST_INTERVIEW)) as typeof EMPTY_INTERVIEW;
    expect(storedInterview(storage)).toEqual({ ...before, answers: { ...before.answers, 'one-word': 'still here' } });
    vi.runAllTimers();
    expect([troubleHere(), waiting()]).toEqual([undefined, 0]);
  });

  test('what another tab stores afterwards does not take its place', async () => {
    const { value, troubleHere, hear } = await erased();
    storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, company: 'Other' });
    hear(KEY);
    expect([value().company, troubleHere()]).toEqual(['Harbour Foods', 'erased']);
  });

  test('storing it again keeps what another tab has stored since', async () => {
    const { saveAgain, value } = await erased();
    storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, tasks: { newer: 'done', linkedin: 'done' } });
    saveAgain();
    expect(storedInterview(storage).tasks).toMatchObject({ newer: 'done', reflect: 'done', linkedin: 'not-for-me' });
    expect(value()).toEqual(storedInterview(storage));
  });

  test('storing it again waits for room like any change', async () => {
    const { saveAgain, show, troubleHere } = await erased();
    storage.mood = 'full';
    saveAgain();
    expect(troubleHere()).toBe('full');
    storage.mood = 'willing';
    show('visible');
    expect(storedInterview(storage).company).toBe('Harbour Foods');
  });

  test('a record that was never stored is not missed', async () => {
    const { hear, troubleHere } = await openInterview(storage);
    hear(null);
    expect(troubleHere()).toBeUndefined();
  });
});
