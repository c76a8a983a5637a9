import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage, openTab } from '../../helpers/fake-browser.ts';
import { BUSES, HARBOUR, keep, RECORDS } from '../../helpers/several-interviews.ts';

let storage: FakeStorage;

async function openSite() {
  const tab = await openTab(storage);
  const { $interview } = await import('../../../../src/stores/record/current.ts');
  const { writeAnswer } = await import('../../../../src/stores/worksheet.ts');
  const { $allInterviews, loadAllInterviews } = await import('../../../../src/stores/interviews/all-interviews.ts');
  const names = (): unknown =>
    Object.fromEntries([...$allInterviews.get().byId].map(([id, each]) => [id, each.company]));
  return { ...tab, $interview, writeAnswer, $allInterviews, loadAllInterviews, names };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

test('nothing is read before it is asked for, and then all of it', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  storage.items['a neighbour'] = JSON.stringify(BUSES);
  const { $allInterviews, loadAllInterviews, names } = await openSite();
  expect($allInterviews.get().isComplete).toBe(false);
  loadAllInterviews();
  await vi.runAllTimersAsync();
  expect($allInterviews.get().isComplete).toBe(true);
  expect(names()).toEqual({ first: 'Harbour Foods', b: 'Night Buses' });
});

test('a newcomer has one, which is empty', async () => {
  const { $allInterviews, loadAllInterviews } = await openSite();
  loadAllInterviews();
  await vi.runAllTimersAsync();
  expect([...$allInterviews.get().byId]).toEqual([['first', EMPTY_INTERVIEW]]);
});

test('one of a newer version is listed, and what is stored stays as it is', async () => {
  const newer = JSON.stringify({ ...BUSES, version: 99 });
  keep(storage, 'first', HARBOUR);
  storage.items[`${RECORDS}newer`] = newer;
  const { loadAllInterviews, names, trouble } = await openSite();
  loadAllInterviews();
  await vi.runAllTimersAsync();
  expect(names()).toMatchObject({ newer: 'Night Buses' });
  expect([storage.items[`${RECORDS}newer`], trouble.$setAside.get()]).toEqual([newer, []]);
});

describe.each([
  ['of which nothing can be read', fixture(NEWEST_INTERVIEW).slice(0, -2), ''],
  ['of which a part can be read', JSON.stringify({ ...BUSES, tasks: 7 }), 'Night Buses'],
])('a damaged one that is not open and %s', (_, damaged, company) => {
  const key = `${RECORDS}damaged`;
  const aside = 'after-the-interview:set-aside:interview/damaged:1';

  test('is set aside whole, which is told, and what could be read of it is listed', async () => {
    keep(storage, 'first', HARBOUR);
    storage.items[key] = damaged;
    const { loadAllInterviews, names, trouble } = await openSite();
    loadAllInterviews();
    await vi.runAllTimersAsync();
    expect(names()).toEqual({ first: 'Harbour Foods', damaged: company });
    expect([trouble.$setAside.get(), storage.items[aside]]).toEqual([[aside], damaged]);
    trouble.forgetSetAside(aside);
    const later = await openSite();
    later.loadAllInterviews();
    await vi.runAllTimersAsync();
    expect([later.trouble.$setAside.get(), later.names()]).toEqual([[], { first: 'Harbour Foods', damaged: company }]);
  });

  test('is not touched while there is no room to set it aside, which is told', async () => {
    keep(storage, 'first', HARBOUR);
    storage.items[key] = damaged;
    storage.mood = 'full';
    const { loadAllInterviews, trouble, show } = await openSite();
    loadAllInterviews();
    await vi.runAllTimersAsync();
    expect([storage.items[key], trouble.$saveState.get().troubles]).toEqual([damaged, { [key]: 'unreadable' }]);
    storage.mood = 'willing';
    show('visible');
    await vi.runAllTimersAsync();
    expect([storage.items[aside], trouble.$saveState.get().troubles]).toEqual([damaged, {}]);
  });
});

test('the list follows what is written here', async () => {
  keep(storage, 'first', HARBOUR);
  const { $allInterviews, loadAllInterviews, writeAnswer } = await openSite();
  loadAllInterviews();
  await vi.runAllTimersAsync();
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  expect($allInterviews.get().byId.get('first')?.answers).toEqual({ 'one-word': 'hopeful' });
});

test('the list knows what was written right before another interview was opened', async () => {
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
  const { $allInterviews, loadAllInterviews, writeAnswer } = await openSite();
  const { switchTo } = await import('../../../../src/stores/settings.ts');
  loadAllInterviews();
  await vi.runAllTimersAsync();
  writeAnswer('one-word', 'hopeful');
  switchTo('b');
  await vi.runAllTimersAsync();
  expect($allInterviews.get().byId.get('first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
  expect($allInterviews.get().byId.get('b')).toEqual(BUSES);
});

test('the list follows what another tab adds, changes, deletes and clears', async () => {
  keep(storage, 'first', HARBOUR);
  const { loadAllInterviews, hear, names } = await openSite();
  loadAllInterviews();
  await vi.runAllTimersAsync();
  keep(storage, 'b', BUSES);
  hear(`${RECORDS}b`);
  expect(names()).toEqual({ first: 'Harbour Foods', b: 'Night Buses' });
  keep(storage, 'b', { ...BUSES, company: 'Day Buses' });
  hear(`${RECORDS}b`);
  expect(names()).toEqual({ first: 'Harbour Foods', b: 'Day Buses' });
  Reflect.deleteProperty(storage.items, `${RECORDS}b`);
  hear(`${RECORDS}b`);
  expect(names()).toEqual({ first: 'Harbour Foods' });
  keep(storage, 'c', BUSES);
  hear(`${RECORDS}c`);
  storage.items = { [`${RECORDS}first`]: JSON.stringify(HARBOUR) };
  hear(null);
  await vi.runAllTimersAsync();
  expect(names()).toEqual({ first: 'Harbour Foods' });
});

test('a page that comes back is up to date again', async () => {
  keep(storage, 'first', HARBOUR);
  const { loadAllInterviews, fire, names } = await openSite();
  loadAllInterviews();
  await vi.runAllTimersAsync();
  keep(storage, 'b', BUSES);
  fire('pageshow', { persisted: true });
  await vi.runAllTimersAsync();
  expect(names()).toEqual({ first: 'Harbour Foods', b: 'Night Buses' });
});

test('a browser that refuses to store leaves the current one in the list', async () => {
  storage.mood = 'blocked';
  const { loadAllInterviews, writeAnswer, $allInterviews } = await openSite();
  loadAllInterviews();
  writeAnswer('one-word', 'hopeful');
  await vi.runAllTimersAsync();
  expect($allInterviews.get().byId.get('first')?.answers).toEqual({ 'one-word': 'hopeful' });
});
