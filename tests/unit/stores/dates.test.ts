import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { KEY, storedInterview } from '../helpers/interview-record.ts';

let storage: FakeStorage;

/** The stores as a page with the list of dates loads them. */
async function openSite() {
  const tab = await openTab(storage);
  const { switchTo } = await import('../../../src/stores/settings.ts');
  return { ...tab, switchTo, ...(await import('../../../src/stores/dates.ts')) };
}

const always = (number: number) => () => number;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the random part of the names of calendar entries', () => {
  test('is made for the first calendar, and is the same for every later one', async () => {
    const { keepCalendarId } = await openSite();
    const made = keepCalendarId(always(0.2));
    expect(keepCalendarId(always(0.7))).toBe(made);
    vi.runAllTimers();
    expect(storedInterview(storage).calendarId).toBe(made);
    const later = await openSite();
    expect(later.keepCalendarId(always(0.9))).toBe(made);
  });

  test('is another for another interview', async () => {
    const { keepCalendarId, switchTo } = await openSite();
    const first = keepCalendarId(always(0.2));
    switchTo('b');
    expect(keepCalendarId(always(0.7))).not.toBe(first);
    switchTo('first');
    expect(keepCalendarId(always(0.9))).toBe(first);
  });

  test('of two tabs that make one at once, is the later, in both', async () => {
    const one = await openSite();
    const two = await openSite();
    one.keepCalendarId(always(0.2));
    const later = two.keepCalendarId(always(0.7));
    vi.runAllTimers();
    one.hear(KEY);
    two.hear(KEY);
    vi.runAllTimers();
    expect(storedInterview(storage).calendarId).toBe(later);
    expect([one.keepCalendarId(always(0.9)), two.keepCalendarId(always(0.9))]).toEqual([later, later]);
  });

  test('is used though it cannot be stored', async () => {
    storage.mood = 'refusing';
    const { keepCalendarId } = await openSite();
    const made = keepCalendarId(always(0.2));
    vi.runAllTimers();
    expect(keepCalendarId(always(0.7))).toBe(made);
  });
});
