import { beforeEach, describe, expect, test } from 'vitest';
import { FakeStorage, openTab, type Tab } from '../../helpers/fake-browser.ts';
import { ASIDE, KEY } from '../../helpers/interview-record.ts';

const OTHER = 'after-the-interview:settings';
const ASIDE_2 = ASIDE.replace(/1$/, '2');

let storage: FakeStorage;
let trouble: Tab['trouble'];

beforeEach(async () => {
  storage = new FakeStorage();
  ({ trouble } = await openTab(storage));
});

describe('the save state', () => {
  test('begins with nothing wrong, nothing waiting and nothing saved', () => {
    expect(trouble.$saveState.get()).toEqual({ troubles: {}, waiting: 0, hasSaved: false });
  });

  test('knows the trouble of each record, and forgets it when it is over', () => {
    trouble.noteTrouble(KEY, 'full', 1);
    trouble.noteTrouble(OTHER, 'erased', 0);
    expect(trouble.$saveState.get().troubles).toEqual({ [KEY]: 'full', [OTHER]: 'erased' });
    trouble.noteTrouble(KEY, 'refused', 1);
    trouble.noteTrouble(OTHER, undefined, 0);
    expect(Object.entries(trouble.$saveState.get().troubles)).toEqual([[KEY, 'refused']]);
  });

  test('adds up what waits in all records', () => {
    trouble.noteTrouble(KEY, undefined, 2);
    trouble.noteTrouble(OTHER, undefined, 1);
    expect(trouble.$saveState.get().waiting).toBe(3);
    trouble.noteTrouble(KEY, undefined, 0);
    expect(trouble.$saveState.get().waiting).toBe(1);
  });

  test('says that something was saved only when what waited no longer waits', () => {
    trouble.noteTrouble(KEY, undefined, 0);
    trouble.noteTrouble(OTHER, undefined, 2);
    expect(trouble.$saveState.get().hasSaved).toBe(false);
    trouble.noteTrouble(OTHER, undefined, 0);
    expect(trouble.$saveState.get().hasSaved).toBe(true);
    trouble.noteTrouble(OTHER, 'full', 1);
    expect(trouble.$saveState.get().hasSaved).toBe(true);
  });

  test('tells its listeners nothing when nothing has changed', () => {
    let told = 0;
    trouble.$saveState.listen(() => (told += 1));
    trouble.noteTrouble(KEY, 'full', 1);
    trouble.noteTrouble(KEY, 'full', 1);
    expect(told).toBe(1);
  });
});

describe('a document that is set aside', () => {
  test('is kept whole under a key of its own', () => {
    expect(trouble.setAside(KEY, 'broken \ud800')).toBe(true);
    expect(storage.items).toEqual({ [ASIDE]: 'broken \ud800' });
    expect(trouble.$setAside.get()).toEqual([ASIDE]);
    expect(trouble.setAsideText(ASIDE)).toBe('broken \ud800');
  });

  test('does not take the place of one set aside before', () => {
    trouble.setAside(KEY, 'one');
    trouble.setAside(KEY, 'two');
    expect(storage.items).toEqual({ [ASIDE]: 'one', [ASIDE_2]: 'two' });
  });

  test('is kept once, however often it is found', () => {
    trouble.setAside(KEY, 'one');
    expect(trouble.setAside(KEY, 'one')).toBe(true);
    expect(storage.items).toEqual({ [ASIDE]: 'one' });
  });

  test.each(['full', 'refusing', 'blocked', 'null'] as const)('is not safe when storage is %s', (mood) => {
    storage.mood = mood;
    expect(trouble.setAside(KEY, 'one')).toBe(false);
    expect([storage.items, trouble.$setAside.get()]).toEqual([{}, []]);
  });

  test('is not safe when storage keeps something else than it was given', () => {
    Object.defineProperty(storage.items, ASIDE, { get: () => 'o', set: () => undefined, configurable: true });
    expect(trouble.setAside(KEY, 'one')).toBe(false);
  });

  test('is found again on the next visit', () => {
    storage.items = { [ASIDE]: 'one', [KEY]: 'x', 'neighbour:set-aside:1': 'y' };
    trouble.findSetAside();
    expect(trouble.$setAside.get()).toEqual([ASIDE]);
  });

  test('is forgotten when the person asks for it, and only then', () => {
    storage.items = { [ASIDE]: 'one', [ASIDE_2]: 'two' };
    trouble.forgetSetAside(ASIDE);
    expect([storage.items, trouble.$setAside.get()]).toEqual([{ [ASIDE_2]: 'two' }, [ASIDE_2]]);
    expect(trouble.setAsideText(ASIDE)).toBe('');
    storage.mood = 'blocked';
    expect(() => {
      trouble.forgetSetAside(ASIDE_2);
    }).not.toThrow();
  });
});
