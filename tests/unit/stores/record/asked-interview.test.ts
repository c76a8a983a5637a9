import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withInterview } from '../../../../src/browser/asked-interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { FakeStorage, openTab } from '../../helpers/fake-browser.ts';
import { BUSES, HARBOUR, keep } from '../../helpers/several-interviews.ts';

const SETTINGS = 'after-the-interview:settings';

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
});

afterEach(() => {
  vi.useRealTimers();
});

/** A page that was opened at this address: the interview that it shows, and what the address is now. */
async function openAt(address: string): Promise<readonly [string, string]> {
  await openTab(storage, `https://example.org${address}`);
  const { $interview } = await import('../../../../src/stores/record/current.ts');
  await vi.runAllTimersAsync();
  return [$interview.get().company, location.href.slice('https://example.org'.length)];
}

test('an address says which interview it is about, before the part of the page', () => {
  expect(withInterview('/thank-you/', 'b')).toBe('/thank-you/?interview=b');
  expect(withInterview('/thank-you/#parts', 'a&b#c')).toBe('/thank-you/?interview=a%26b%23c#parts');
  expect(withInterview('/follow-up/?kind=after-no', 'b')).toBe('/follow-up/?kind=after-no&interview=b');
});

describe('a page', () => {
  test('opens the interview that its address asks for, and it stays open', async () => {
    expect(await openAt(withInterview('/thank-you/#parts', 'b'))).toEqual(['Night Buses', '/thank-you/#parts']);
    expect(await openAt('/worksheet/')).toEqual(['Night Buses', '/worksheet/']);
    expect(await openAt('/follow-up/?kind=after-no&interview=first')).toEqual([
      'Harbour Foods',
      '/follow-up/?kind=after-no',
    ]);
  });

  test('shows the current one when its address asks for none, or for one that is not here', async () => {
    expect(await openAt('/thank-you/')).toEqual(['Harbour Foods', '/thank-you/']);
    expect(await openAt('/thank-you/?interview=gone')).toEqual(['Harbour Foods', '/thank-you/']);
    expect(await openAt('/thank-you/?interview=')).toEqual(['Harbour Foods', '/thank-you/']);
    expect(storage.items[SETTINGS]).toBe(JSON.stringify(EMPTY_SETTINGS));
  });

  test('shows the current one when its address asks for one that was deleted', async () => {
    keep(storage, 'b', { ...BUSES, deletedOn: '2026-11-24' });
    expect(await openAt('/thank-you/?interview=b')).toEqual(['Harbour Foods', '/thank-you/']);
  });

  test('leaves settings of a newer version as they are', async () => {
    const newer = JSON.stringify({ ...EMPTY_SETTINGS, version: 99 });
    storage.items[SETTINGS] = newer;
    expect(await openAt('/thank-you/?interview=b')).toEqual(['Harbour Foods', '/thank-you/']);
    expect(storage.items[SETTINGS]).toBe(newer);
  });
});
