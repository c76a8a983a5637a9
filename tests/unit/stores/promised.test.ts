import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { KEY, storedInterview } from '../helpers/interview-record.ts';

let storage: FakeStorage;

async function openSite() {
  const tab = await openTab(storage);
  return { ...tab, ...(await import('../../../src/stores/promised.ts')) };
}

const PORTFOLIO = { ...EMPTY_PROMISE, what: 'the portfolio', to: 'k3v9q1' };

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what was promised is added by the first words about it, and two tabs keep each other’s', async () => {
  const one = await openSite();
  const two = await openSite();
  one.writePromise('m2x8t4', { what: 'the portfolio' });
  two.writePromise('m2x8t4', { said: 'by Friday', saidOn: '2026-11-03', picked: '' });
  vi.runAllTimers();
  const promise = { ...EMPTY_PROMISE, what: 'the portfolio', said: 'by Friday', saidOn: '2026-11-03' };
  expect(storedInterview(storage)).toEqual({ ...EMPTY_INTERVIEW, promised: { m2x8t4: promise } });
});

test('what went to other fields goes back in one step, unless somebody has changed any of it since', async () => {
  const typed = { ...EMPTY_PROMISE, what: 'the portfolio to Maya by tomorrow' };
  const facts = { what: 'the portfolio', to: 'k3v9q1', said: 'by tomorrow', saidOn: '', picked: '' };
  storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, promised: { m2x8t4: typed } });
  const { putInPlaces, writePromise } = await openSite();
  const putBack = putInPlaces('m2x8t4', facts);
  vi.runAllTimers();
  expect(storedInterview(storage).promised.m2x8t4).toEqual({ ...typed, ...facts });
  putBack();
  vi.runAllTimers();
  expect(storedInterview(storage).promised.m2x8t4).toEqual(typed);

  const late = putInPlaces('m2x8t4', facts);
  writePromise('m2x8t4', { said: 'by Friday' });
  late();
  vi.runAllTimers();
  expect(storedInterview(storage).promised.m2x8t4).toEqual({ ...typed, ...facts, said: 'by Friday' });
});

test('what was taken away can be brought back whole, unless it was written anew', async () => {
  storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, promised: { m2x8t4: PORTFOLIO } });
  const { removePromise, writePromise } = await openSite();
  const bringBack = removePromise('m2x8t4');
  vi.runAllTimers();
  expect(storedInterview(storage).promised).toEqual({});
  bringBack();
  vi.runAllTimers();
  expect(storedInterview(storage).promised).toEqual({ m2x8t4: PORTFOLIO });

  const again = removePromise('m2x8t4');
  writePromise('m2x8t4', { what: 'two references' });
  again();
  vi.runAllTimers();
  expect(storedInterview(storage).promised).toEqual({ m2x8t4: { ...EMPTY_PROMISE, what: 'two references' } });
});

test('it is sent because I say so, and not sent when I take that back, unless I said another day since', async () => {
  storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, promised: { m2x8t4: PORTFOLIO } });
  const { markPromiseSent, writePromise } = await openSite();
  const undo = markPromiseSent('m2x8t4', '2026-11-04');
  vi.runAllTimers();
  expect(storedInterview(storage).promised.m2x8t4?.sentOn).toBe('2026-11-04');
  undo();
  vi.runAllTimers();
  expect(storedInterview(storage).promised.m2x8t4).toEqual(PORTFOLIO);

  const late = markPromiseSent('m2x8t4', '2026-11-04');
  writePromise('m2x8t4', { sentOn: '2026-11-05' });
  late();
  vi.runAllTimers();
  expect(storedInterview(storage).promised.m2x8t4?.sentOn).toBe('2026-11-05');
});
