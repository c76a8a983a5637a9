import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_SETTINGS, type Settings } from '../../../../src/domain/record/settings.ts';
import { FakeStorage, openTab } from '../../helpers/fake-browser.ts';
import { BUSES, CLINIC, HARBOUR, keep, kept, RECORDS } from '../../helpers/several-interviews.ts';

const SETTINGS = 'after-the-interview:settings';
const ASIDE = 'after-the-interview:set-aside:settings:1';
const SHARED = 'after-the-interview:shared';

let browser: FakeStorage;
let tab: FakeStorage;

const settingsOf = (storage: FakeStorage): Settings => JSON.parse(storage.items[SETTINGS] ?? '{}') as Settings;

/** Loads a page of the site in this tab. */
async function load() {
  const page = await openTab(browser, 'https://example.org/', tab);
  const { $interview, $settings } = await import('../../../../src/stores/record/current.ts');
  const { writeAnswer } = await import('../../../../src/stores/worksheet.ts');
  const { changeFacts } = await import('../../../../src/stores/facts.ts');
  const shared = await import('../../../../src/stores/safety/shared-computer.ts');
  const { noteFirstKept } = await import('../../../../src/stores/safety/first-kept.ts');
  return { ...page, ...shared, $interview, $settings, writeAnswer, changeFacts, noteFirstKept };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-11-24T10:00:00'));
  browser = new FakeStorage();
  tab = new FakeStorage();
  keep(browser, 'first', HARBOUR);
  browser.items[SETTINGS] = JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Alex Kim', keptSince: '2026-11-03' });
  browser.items['a neighbour'] = 'stays';
});

afterEach(() => {
  vi.useRealTimers();
});

test('what is stored moves into the tab with what was typed a moment ago, and nothing is left on the computer', async () => {
  const page = await load();
  page.writeAnswer('one-word', 'hopeful');
  expect(page.keepInTab('move')).toBe('done');
  await vi.runAllTimersAsync();
  page.fire('pagehide');
  expect(browser.items).toEqual({ 'a neighbour': 'stays' });
  expect(kept(tab, 'first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
  const next = await load();
  expect([next.$interview.get().company, next.$settings.get().yourName]).toEqual(['Harbour Foods', 'Alex Kim']);
  next.writeAnswer('one-word', 'calm');
  await vi.runAllTimersAsync();
  expect(browser.items).toEqual({ 'a neighbour': 'stays' });
  expect(kept(tab, 'first')).toMatchObject({ answers: { 'one-word': 'calm' } });
});

test('what is left on the computer stays there as it was, and the tab starts empty', async () => {
  const before = { ...browser.items };
  expect((await load()).keepInTab('leave')).toBe('done');
  const next = await load();
  expect(next.$interview.get().company).toBe('');
  next.writeAnswer('one-word', 'calm');
  await vi.runAllTimersAsync();
  expect(browser.items).toEqual(before);
  expect(Object.keys(tab.items).sort()).toEqual([`${RECORDS}first`, SHARED]);
});

test('when the tab has no room, nothing has moved and everything is stored as before', async () => {
  const before = { ...browser.items };
  const page = await load();
  tab.mood = 'full';
  expect(page.keepInTab('move')).toBe('full');
  expect([browser.items, tab.items]).toEqual([before, {}]);
});

test('when the tab has room for a part of it only, nothing of that part stays there', async () => {
  const before = { ...browser.items };
  const page = await load();
  tab.writes.push = () => {
    tab.mood = 'full';
    return 1;
  };
  expect(page.keepInTab('move')).toBe('full');
  expect([browser.items, tab.items]).toEqual([before, {}]);
});

test('while something is not saved, nothing moves', async () => {
  const page = await load();
  browser.mood = 'full';
  page.writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  expect(page.keepInTab('move')).toBe('waiting');
  expect(tab.items).toEqual({});
});

test('who takes the computer for their own after all finds everything stored, and the tab forgets it', async () => {
  (await load()).keepInTab('move');
  const page = await load();
  page.writeAnswer('one-word', 'calm');
  expect(page.keepInBrowser()).toBe('done');
  await vi.runAllTimersAsync();
  expect(tab.items).toEqual({});
  expect(kept(browser, 'first')).toMatchObject({ company: 'Harbour Foods', answers: { 'one-word': 'calm' } });
  expect(settingsOf(browser).yourName).toBe('Alex Kim');
});

test('what the computer stored before stays beside what comes from the tab, which is what stays open', async () => {
  browser.items[ASIDE] = 'theirs';
  (await load()).keepInTab('leave');
  keep(tab, 'first', BUSES);
  keep(tab, 'b', { ...CLINIC, follows: 'first' });
  tab.items[SETTINGS] = JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Sam Rivera', holidays: { '2026-12-25': '' } });
  tab.items[ASIDE] = 'ours';
  expect((await load()).keepInBrowser(() => 'new')).toBe('done');
  expect(kept(browser, 'first')).toEqual(HARBOUR);
  expect(kept(browser, 'new')).toEqual(BUSES);
  expect(kept(browser, 'b')).toEqual({ ...CLINIC, follows: 'new' });
  const { current, yourName, holidays } = settingsOf(browser);
  expect([current, yourName, holidays]).toEqual(['new', 'Alex Kim', { '2026-12-25': '' }]);
  expect([browser.items[ASIDE], browser.items[`${ASIDE}:moved`]]).toEqual(['theirs', 'ours']);
});

test('when the browser has no room, everything stays in the tab', async () => {
  (await load()).keepInTab('move');
  const before = { ...tab.items };
  const page = await load();
  browser.mood = 'full';
  expect(page.keepInBrowser()).toBe('full');
  expect([tab.items, browser.items]).toEqual([before, { 'a neighbour': 'stays' }]);
});

test('the day on which something was first stored is noted once, and not for a newcomer nor on a shared computer', async () => {
  browser.items = {};
  vi.stubGlobal('navigator', {});
  const page = await load();
  page.noteFirstKept(new Date('2026-11-24T10:00:00'));
  await vi.runAllTimersAsync();
  expect(browser.items).toEqual({});
  page.writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  for (const day of ['24', '25']) {
    page.noteFirstKept(new Date(`2026-11-${day}T10:00:00`));
    await vi.runAllTimersAsync();
  }
  expect(settingsOf(browser).keptSince).toBe('2026-11-24');

  browser.items = {};
  page.keepInTab('leave');
  const shared = await load();
  shared.writeAnswer('one-word', 'calm');
  await vi.runAllTimersAsync();
  shared.noteFirstKept(new Date('2026-11-26T10:00:00'));
  await vi.runAllTimersAsync();
  expect(tab.items[SETTINGS]).toBeUndefined();
});
