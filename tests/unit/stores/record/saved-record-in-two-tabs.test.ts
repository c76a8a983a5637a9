import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { KEY, openInterview, storedInterview, ticked, TODAY } from '../../helpers/interview-record.ts';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('two tabs', () => {
  test('that write different fields keep both', async () => {
    const one = await openInterview(storage);
    const two = await openInterview(storage);
    one.answer('one-word', 'hopeful');
    two.answer('went-well', 'the case');
    two.tick('reflect');
    vi.runAllTimers();
    expect(storedInterview(storage)).toEqual({
      ...EMPTY_INTERVIEW,
      answers: { 'one-word': 'hopeful', 'went-well': 'the case' },
      tasks: { reflect: 'done' },
      doneOn: { reflect: TODAY },
    });
  });

  test('show each other’s changes, and keep what the person is writing meanwhile', async () => {
    const one = await openInterview(storage);
    const two = await openInterview(storage);
    one.answer('one-word', 'hopeful');
    two.tick('reflect');
    vi.advanceTimersByTime(0);
    one.hear(KEY);
    expect([one.value().tasks, one.value().answers]).toEqual([{ reflect: 'done' }, { 'one-word': 'hopeful' }]);
    vi.runAllTimers();
    two.hear(KEY);
    expect(two.value()).toEqual(one.value());
  });

  test('do not read for another record’s change', async () => {
    const { hear } = await openInterview(storage);
    hear('after-the-interview:settings');
    expect(storage.reads).toBe(1);
  });

  test.each([
    ['from the back-forward cache', 'pageshow'],
    ['from elsewhere', 'visible'],
  ])('catch up when the person comes back %s', async (_, how) => {
    const { fire, show, value } = await openInterview(storage);
    storage.items[KEY] = fixture(NEWEST_INTERVIEW);
    if (how === 'visible') show('visible');
    else fire('pageshow', { persisted: true });
    expect(value().company).toBe('Harbour Foods');
  });

  test('give the last word on a field to the last who wrote it', async () => {
    const one = await openInterview(storage);
    const two = await openInterview(storage);
    one.answer('one-word', 'first');
    vi.runAllTimers();
    two.answer('one-word', 'second');
    vi.runAllTimers();
    expect(storedInterview(storage).answers).toEqual({ 'one-word': 'second' });
  });
});

describe('when two tabs write at the same moment', () => {
  /** A tab has written what it had read before this one's latest write. */
  function overwrite(text: string): void {
    storage.items[KEY] = text;
  }

  test('the field that was lost is written again, and the other tab’s is kept', async () => {
    const { tick, hear, value } = await openInterview(storage);
    tick('reflect');
    vi.runAllTimers();
    overwrite(JSON.stringify(ticked('theirs')));
    hear(KEY);
    vi.runAllTimers();
    expect(storedInterview(storage).tasks).toEqual({ theirs: 'done', reflect: 'done' });
    expect(value()).toEqual(storedInterview(storage));
  });

  test('a field that the other tab has set itself is its business', async () => {
    const { tick, hear } = await openInterview(storage);
    tick('reflect');
    vi.runAllTimers();
    const theirs = ticked('reflect', 'not-for-me');
    overwrite(JSON.stringify(theirs));
    hear(KEY);
    vi.runAllTimers();
    expect(storedInterview(storage)).toEqual(theirs);
  });

  test('what changes later than that is no accident and stays', async () => {
    const { tick, hear } = await openInterview(storage);
    tick('reflect');
    vi.runAllTimers();
    vi.advanceTimersByTime(2001);
    overwrite(JSON.stringify(EMPTY_INTERVIEW));
    hear(KEY);
    vi.runAllTimers();
    expect(storedInterview(storage)).toEqual(EMPTY_INTERVIEW);
  });

  test('the field that was lost does not replace what is being written now', async () => {
    const { answer, tick, hear, value } = await openInterview(storage);
    answer('one-word', 'old');
    tick('flush');
    vi.runAllTimers();
    answer('one-word', 'new');
    overwrite(JSON.stringify(ticked('theirs')));
    hear(KEY);
    expect(value().answers).toEqual({ 'one-word': 'new' });
    vi.runAllTimers();
    expect(storedInterview(storage).answers).toEqual({ 'one-word': 'new' });
  });

  test('what was written to one record is not restored in another', async () => {
    const { tick, hear, record, value } = await openInterview(storage);
    tick('reflect');
    vi.advanceTimersByTime(0);
    record.open(`${KEY}-other`);
    storage.items[`${KEY}-other`] = JSON.stringify(EMPTY_INTERVIEW);
    hear(`${KEY}-other`);
    vi.runAllTimers();
    expect([value(), storage.items[`${KEY}-other`]]).toEqual([EMPTY_INTERVIEW, JSON.stringify(EMPTY_INTERVIEW)]);
  });

  test('what was taken away as a whole is not brought back in parts', async () => {
    const { record, hear, value } = await openInterview(storage);
    record.change(['people', 'p1', 'name'], 'Maya', 'now');
    vi.runAllTimers();
    record.change(['people', 'p1'], undefined, 'now');
    vi.runAllTimers();
    overwrite(JSON.stringify(ticked('theirs')));
    hear(KEY);
    vi.runAllTimers();
    expect([value().people, storedInterview(storage).people]).toEqual([{}, {}]);
    expect(storedInterview(storage).tasks).toEqual({ theirs: 'done' });
  });

  test('they come to rest with the fields of both', async () => {
    const [one, two] = [await openInterview(storage), await openInterview(storage)];
    one.tick('one');
    vi.runAllTimers();
    overwrite(JSON.stringify(ticked('two')));
    for (let round = 0; round < 5; round += 1) {
      for (const tab of [one, two]) tab.hear(KEY);
      vi.runAllTimers();
    }
    expect(storedInterview(storage).tasks).toEqual({ one: 'done', two: 'done' });
    expect(storage.writes).toHaveLength(2);
  });

  test.each([100, 1000])(
    'a tick that the other tab undoes after %i ms does not set them against each other',
    async (ms) => {
      const [one, two] = [await openInterview(storage), await openInterview(storage)];
      one.tick('reflect');
      vi.advanceTimersByTime(10);
      two.hear(KEY);
      vi.advanceTimersByTime(ms);
      two.untick('reflect');
      const hearEachOther = (): void => {
        for (const tab of [one, two]) {
          vi.advanceTimersByTime(10);
          tab.hear(KEY);
        }
      };
      for (let round = 0; round < 50; round += 1) hearEachOther();
      const writes = storage.writes.length;
      for (let round = 0; round < 50; round += 1) hearEachOther();
      expect(storage.writes).toHaveLength(writes);
      expect([one.value(), two.value()]).toEqual([storedInterview(storage), storedInterview(storage)]);
    },
  );

  test('a tick that the other tab undoes on purpose, a second later, stays undone', async () => {
    const [one, two] = [await openInterview(storage), await openInterview(storage)];
    one.tick('reflect');
    vi.runAllTimers();
    two.hear(KEY);
    vi.advanceTimersByTime(1000);
    two.untick('reflect');
    vi.runAllTimers();
    one.hear(KEY);
    vi.runAllTimers();
    expect([storedInterview(storage).tasks, one.value().tasks]).toEqual([{}, {}]);
  });
});
