import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
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

describe('switching', () => {
  test('shows the other interview, and keeps what was typed a moment before in the one that is left', async () => {
    keep(storage, 'first', HARBOUR);
    keep(storage, 'b', BUSES);
    const { switchTo, writeAnswer, $interview } = await openInterviews(storage);
    writeAnswer('one-word', 'hopeful');
    switchTo('b');
    expect($interview.get()).toEqual(BUSES);
    expect(kept(storage, 'first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
    writeAnswer('one-word', 'tired');
    vi.runAllTimers();
    expect(kept(storage, 'b')).toEqual({ ...BUSES, answers: { 'one-word': 'tired' } });
    expect(kept(storage, 'first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
  });

  test('lasts', async () => {
    keep(storage, 'first', HARBOUR);
    keep(storage, 'b', BUSES);
    const { switchTo } = await openInterviews(storage);
    switchTo('b');
    vi.runAllTimers();
    expect((await openInterviews(storage)).$interview.get()).toEqual(BUSES);
  });
});

describe('adding', () => {
  test('makes an interview of its own the current one, with what is known of it', async () => {
    keep(storage, 'first', HARBOUR);
    const { addInterview, $interview, $settings } = await openInterviews(storage);
    const id = addInterview({ company: 'Harbour Foods', follows: 'first' }) ?? '';
    vi.runAllTimers();
    expect($settings.get().current).toBe(id);
    expect($interview.get()).toEqual({ ...EMPTY_INTERVIEW, company: 'Harbour Foods', follows: 'first' });
    expect(kept(storage, id)).toEqual($interview.get());
    expect(kept(storage, 'first')).toEqual(HARBOUR);
  });

  test('is refused when a newer site wrote the settings, as they may not be written over', async () => {
    const newer = JSON.stringify({ ...EMPTY_SETTINGS, version: 99 });
    storage.items[SETTINGS] = newer;
    const { addInterview } = await openInterviews(storage);
    expect(addInterview({})).toBeUndefined();
    vi.runAllTimers();
    expect(storage.items).toEqual({ [SETTINGS]: newer });
  });
});

describe('changing', () => {
  test('an interview that is not the current one changes it where it is stored, and in the list', async () => {
    keep(storage, 'first', HARBOUR);
    keep(storage, 'b', BUSES);
    const { changeFacts, $interview, $allInterviews } = await openInterviews(storage);
    expect(changeFacts('b', { archivedOn: '2026-11-25' })).toBe('saved');
    expect(kept(storage, 'b')).toEqual({ ...BUSES, archivedOn: '2026-11-25' });
    expect($allInterviews.get().byId.get('b')?.archivedOn).toBe('2026-11-25');
    expect($interview.get()).toEqual(HARBOUR);
  });

  test('part of one keeps what another tab put beside it a moment before', async () => {
    keep(storage, 'b', BUSES);
    const { markPractised } = await openInterviews(storage);
    keep(storage, 'b', { ...BUSES, practised: { 'next-time-1': 'Slow down' } });
    expect(markPractised('b', 'next-time-2', 'Ask back')).toBe('saved');
    expect(kept(storage, 'b')).toEqual({
      ...BUSES,
      practised: { 'next-time-1': 'Slow down', 'next-time-2': 'Ask back' },
    });
  });

  test('the current one keeps what is being typed', async () => {
    keep(storage, 'first', HARBOUR);
    const { changeFacts, writeAnswer } = await openInterviews(storage);
    writeAnswer('one-word', 'hopeful');
    changeFacts('first', { outcome: 'offer' });
    vi.runAllTimers();
    expect(kept(storage, 'first')).toEqual({ ...HARBOUR, outcome: 'offer', answers: { 'one-word': 'hopeful' } });
  });

  test.each([
    ['of a newer version', JSON.stringify({ ...HARBOUR, version: 99 })],
    ['that is damaged', fixture(NEWEST_INTERVIEW).slice(0, 200)],
  ])('one %s is refused, and left as it is', async (_, text) => {
    const { changeFacts } = await openInterviews(storage);
    storage.items[`${RECORDS}b`] = text;
    expect(changeFacts('b', { archivedOn: '2026-11-25' })).toBe('refused');
    expect(storage.items[`${RECORDS}b`]).toBe(text);
  });

  test('one in a full browser says that there is no room, and changes nothing', async () => {
    keep(storage, 'b', BUSES);
    const { changeFacts } = await openInterviews(storage);
    storage.mood = 'full';
    expect(changeFacts('b', { archivedOn: '2026-11-25' })).toBe('full');
    expect(kept(storage, 'b')).toEqual(BUSES);
  });
});
