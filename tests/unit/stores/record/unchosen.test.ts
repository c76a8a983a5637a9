import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { BUSES, HARBOUR, keep, kept, openInterviews, RECORDS } from '../../helpers/several-interviews.ts';

const SETTINGS = 'after-the-interview:settings';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Settings in which this interview is the current one. */
function at(current: string): string {
  return JSON.stringify({ ...EMPTY_SETTINGS, current });
}

type Site = Awaited<ReturnType<typeof openInterviews>>;

const troublesOf = ({ trouble }: Site): readonly string[] => Object.values(trouble.$saveState.get().troubles);
const namesOf = ({ $allInterviews }: Site): readonly string[] =>
  [...$allInterviews.get().byId.values()].map(({ company }) => company).toSorted();

const DOUBTS: Readonly<Record<string, string | undefined>> = {
  'are gone': undefined,
  'cannot be read': at('b').slice(0, 30),
  'do not say it': JSON.stringify({ ...EMPTY_SETTINGS, current: 7, yourName: 'Alex Kim' }),
  'name one that is not there': at('gone'),
};

describe.each(Object.entries(DOUBTS))('with several interviews, and settings that %s', (_, settings) => {
  async function open(): Promise<Site> {
    keep(storage, 'first', HARBOUR);
    keep(storage, 'b', BUSES);
    if (settings === undefined) Reflect.deleteProperty(storage.items, SETTINGS);
    else storage.items[SETTINGS] = settings;
    return openInterviews(storage);
  }

  test('the person is asked which one it is, and both can be chosen', async () => {
    const site = await open();
    expect([troublesOf(site), namesOf(site)]).toEqual([['unchosen'], ['Harbour Foods', 'Night Buses']]);
    expect(site.$interview.get()).toEqual(EMPTY_INTERVIEW);
    site.switchTo('b');
    await vi.runAllTimersAsync();
    expect([troublesOf(site), site.$interview.get()]).toEqual([[], BUSES]);
    const later = await openInterviews(storage);
    expect([troublesOf(later), later.$interview.get()]).toEqual([[], BUSES]);
  });

  test('the next page asks again, as long as nobody has chosen', async () => {
    await open();
    expect(troublesOf(await openInterviews(storage))).toEqual(['unchosen']);
  });

  test('what is written meanwhile goes to none of them before one is chosen, and then to that one', async () => {
    const site = await open();
    site.writeAnswer('one-word', 'hopeful');
    await vi.runAllTimersAsync();
    expect([kept(storage, 'first'), kept(storage, 'b')]).toEqual([HARBOUR, BUSES]);
    expect([site.trouble.$saveState.get().waiting, site.leave()]).toEqual([1, false]);
    site.switchTo('b');
    await vi.runAllTimersAsync();
    expect([kept(storage, 'first'), kept(storage, 'b')]).toEqual([
      HARBOUR,
      { ...BUSES, answers: { 'one-word': 'hopeful' } },
    ]);
    expect(Object.keys(storage.items).filter((key) => key.startsWith(RECORDS))).toHaveLength(2);
    expect(site.leave()).toBe(true);
  });

  test('a new one can be begun as well', async () => {
    const site = await open();
    site.writeAnswer('one-word', 'hopeful');
    const id = site.addInterview({}) ?? '';
    await vi.runAllTimersAsync();
    expect([troublesOf(site), kept(storage, id)]).toMatchObject([[], { answers: { 'one-word': 'hopeful' } }]);
    expect([kept(storage, 'first'), kept(storage, 'b')]).toEqual([HARBOUR, BUSES]);
  });
});

describe('nobody is asked', () => {
  test('who is new', async () => {
    const site = await openInterviews(storage);
    site.writeAnswer('one-word', 'hopeful');
    await vi.runAllTimersAsync();
    expect([troublesOf(site), Object.keys(storage.items)]).toEqual([[], [`${RECORDS}first`]]);
  });

  test('who has one interview, and no settings or broken ones', async () => {
    keep(storage, 'first', HARBOUR);
    Reflect.deleteProperty(storage.items, SETTINGS);
    const site = await openInterviews(storage);
    expect([troublesOf(site), site.$interview.get()]).toEqual([[], HARBOUR]);
    storage.items[SETTINGS] = 'broken';
    const later = await openInterviews(storage);
    expect([troublesOf(later), later.$interview.get()]).toEqual([[], HARBOUR]);
  });

  test('whose last interview was deleted, and who has begun no other', async () => {
    keep(storage, 'b', { ...BUSES, deletedOn: '2026-11-24' });
    storage.items[SETTINGS] = at('fresh');
    const site = await openInterviews(storage);
    expect([troublesOf(site), site.$interview.get()]).toEqual([[], EMPTY_INTERVIEW]);
  });

  test('whose link names the interview, whatever the settings say', async () => {
    keep(storage, 'first', HARBOUR);
    keep(storage, 'b', BUSES);
    storage.items[SETTINGS] = 'broken';
    const site = await openInterviews(storage, 'https://example.org/thank-you/?interview=b');
    expect([troublesOf(site), site.$interview.get()]).toEqual([[], BUSES]);
  });
});

test('an interview that was missing and is stored by another tab after all is open', async () => {
  keep(storage, 'first', HARBOUR);
  storage.items[SETTINGS] = at('b');
  const site = await openInterviews(storage);
  expect(troublesOf(site)).toEqual(['unchosen']);
  keep(storage, 'b', BUSES);
  site.hear(`${RECORDS}b`);
  expect([troublesOf(site), site.$interview.get()]).toEqual([[], BUSES]);
});
