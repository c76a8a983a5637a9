import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/interview.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/settings.ts';
import { fixture } from '../helpers/fixture.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';

const PREFIX = 'after-the-interview:';
const SETTINGS = `${PREFIX}settings`;
const HARBOUR: Interview = { ...EMPTY_INTERVIEW, company: 'Harbour Foods', date: '2026-11-02' };
const BUSES: Interview = { ...EMPTY_INTERVIEW, company: 'Night Buses', date: '2026-11-20' };
const CLINIC: Interview = { ...EMPTY_INTERVIEW, company: 'Tidewater Clinic', date: '2026-11-09' };

let storage: FakeStorage;

function keep(id: string, interview: Interview): void {
  storage.items[`${PREFIX}interview/${id}`] = JSON.stringify(interview);
}

function kept(id: string): unknown {
  const text = storage.items[`${PREFIX}interview/${id}`];
  return text === undefined ? undefined : JSON.parse(text);
}

/** The stores as the page of interviews loads them, once everything is read. */
async function openSite() {
  const tab = await openTab(storage);
  const { $interview, $settings, writeAnswer } = await import('../../../src/stores/interview.ts');
  const { $allInterviews, loadAllInterviews } = await import('../../../src/stores/all-interviews.ts');
  const manage = await import('../../../src/stores/manage-interviews.ts');
  loadAllInterviews();
  await vi.runAllTimersAsync();
  return { ...tab, ...manage, $interview, $settings, $allInterviews, writeAnswer };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('switching', () => {
  test('shows the other interview, and keeps what was typed a moment before in the one that is left', async () => {
    keep('first', HARBOUR);
    keep('b', BUSES);
    const { switchTo, writeAnswer, $interview } = await openSite();
    writeAnswer('one-word', 'hopeful');
    switchTo('b');
    expect($interview.get()).toEqual(BUSES);
    expect(kept('first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
    writeAnswer('one-word', 'tired');
    vi.runAllTimers();
    expect(kept('b')).toEqual({ ...BUSES, answers: { 'one-word': 'tired' } });
    expect(kept('first')).toEqual({ ...HARBOUR, answers: { 'one-word': 'hopeful' } });
  });

  test('lasts', async () => {
    keep('first', HARBOUR);
    keep('b', BUSES);
    const { switchTo } = await openSite();
    switchTo('b');
    vi.runAllTimers();
    expect((await openSite()).$interview.get()).toEqual(BUSES);
  });
});

describe('adding', () => {
  test('makes an interview of its own the current one, with what is known of it', async () => {
    keep('first', HARBOUR);
    const { addInterview, $interview, $settings } = await openSite();
    const id = addInterview({ company: 'Harbour Foods', follows: 'first' }) ?? '';
    vi.runAllTimers();
    expect($settings.get().current).toBe(id);
    expect($interview.get()).toEqual({ ...EMPTY_INTERVIEW, company: 'Harbour Foods', follows: 'first' });
    expect(kept(id)).toEqual($interview.get());
    expect(kept('first')).toEqual(HARBOUR);
  });

  test('is refused when a newer site wrote the settings, as they may not be written over', async () => {
    const newer = JSON.stringify({ ...EMPTY_SETTINGS, version: 99 });
    storage.items[SETTINGS] = newer;
    const { addInterview } = await openSite();
    expect(addInterview({})).toBeUndefined();
    vi.runAllTimers();
    expect(storage.items).toEqual({ [SETTINGS]: newer });
  });
});

describe('changing', () => {
  test('an interview that is not the current one changes it where it is stored, and in the list', async () => {
    keep('first', HARBOUR);
    keep('b', BUSES);
    const { changeInterview, $interview, $allInterviews } = await openSite();
    expect(changeInterview('b', { archivedOn: '2026-11-25' })).toBe('saved');
    expect(kept('b')).toEqual({ ...BUSES, archivedOn: '2026-11-25' });
    expect($allInterviews.get().byId.get('b')?.archivedOn).toBe('2026-11-25');
    expect($interview.get()).toEqual(HARBOUR);
  });

  test('the current one keeps what is being typed', async () => {
    keep('first', HARBOUR);
    const { changeInterview, writeAnswer } = await openSite();
    writeAnswer('one-word', 'hopeful');
    changeInterview('first', { outcome: 'offer' });
    vi.runAllTimers();
    expect(kept('first')).toEqual({ ...HARBOUR, outcome: 'offer', answers: { 'one-word': 'hopeful' } });
  });

  test.each([
    ['of a newer version', JSON.stringify({ ...HARBOUR, version: 99 })],
    ['that is damaged', fixture('interview-v2').slice(0, 200)],
  ])('one %s is refused, and left as it is', async (_, text) => {
    storage.items[`${PREFIX}interview/b`] = text;
    const { changeInterview } = await openSite();
    expect(changeInterview('b', { archivedOn: '2026-11-25' })).toBe('refused');
    expect(storage.items[`${PREFIX}interview/b`]).toBe(text);
  });

  test('one in a full browser says that there is no room, and changes nothing', async () => {
    keep('b', BUSES);
    const { changeInterview } = await openSite();
    storage.mood = 'full';
    expect(changeInterview('b', { archivedOn: '2026-11-25' })).toBe('full');
    expect(kept('b')).toEqual(BUSES);
  });
});

describe('deleting', () => {
  test('the current one leaves the latest that is not archived, and can be undone to the last letter', async () => {
    keep('first', HARBOUR);
    keep('b', { ...BUSES, archivedOn: '2026-11-21' });
    keep('c', CLINIC);
    keep('d', { ...CLINIC, company: 'Bluebird Paper', date: '2026-11-01' });
    const { deleteInterview, writeAnswer, $interview, $allInterviews } = await openSite();
    writeAnswer('one-word', 'hopeful');
    const bringBack = deleteInterview('first');
    await vi.runAllTimersAsync();
    expect($interview.get()).toEqual(CLINIC);
    expect([...$allInterviews.get().byId.keys()].toSorted()).toEqual(['b', 'c', 'd']);
    expect(kept('first')).toBeUndefined();

    expect(bringBack()).toBe('saved');
    await vi.runAllTimersAsync();
    const whole = { ...HARBOUR, answers: { 'one-word': 'hopeful' } };
    expect($interview.get()).toEqual(whole);
    expect(kept('first')).toEqual(whole);
    expect([...$allInterviews.get().byId.keys()].toSorted()).toEqual(['b', 'c', 'd', 'first']);
  });

  test('another one leaves the current one open, and so does bringing it back', async () => {
    keep('first', HARBOUR);
    keep('b', BUSES);
    const { deleteInterview, $interview } = await openSite();
    const bringBack = deleteInterview('b');
    await vi.runAllTimersAsync();
    expect(kept('b')).toBeUndefined();
    expect(bringBack()).toBe('saved');
    expect(kept('b')).toEqual(BUSES);
    expect($interview.get()).toEqual(HARBOUR);
  });

  test('the only one leaves an empty one, and nothing stored of the old', async () => {
    keep('first', HARBOUR);
    const { deleteInterview, $interview, $settings } = await openSite();
    deleteInterview('first');
    await vi.runAllTimersAsync();
    expect($interview.get()).toEqual(EMPTY_INTERVIEW);
    expect($settings.get().current).not.toBe('first');
    expect(kept('first')).toBeUndefined();
  });

  test('one in which nothing was ever written can be undone as well', async () => {
    keep('b', BUSES);
    const { deleteInterview, $settings } = await openSite();
    const bringBack = deleteInterview('first');
    await vi.runAllTimersAsync();
    expect($settings.get().current).toBe('b');
    expect(bringBack()).toBe('saved');
    expect($settings.get().current).toBe('first');
  });

  test('a damaged one can be undone to the very text that was stored', async () => {
    const damaged = fixture('interview-v2').slice(0, 200);
    keep('first', HARBOUR);
    storage.items[`${PREFIX}interview/b`] = damaged;
    const { deleteInterview } = await openSite();
    const bringBack = deleteInterview('b');
    await vi.runAllTimersAsync();
    expect(bringBack()).toBe('saved');
    expect(storage.items[`${PREFIX}interview/b`]).toBe(damaged);
  });

  test('cannot be undone while the browser is full, and can once there is room', async () => {
    keep('first', HARBOUR);
    keep('b', BUSES);
    const { deleteInterview, $settings } = await openSite();
    const bringBack = deleteInterview('first');
    await vi.runAllTimersAsync();
    storage.mood = 'full';
    expect(bringBack()).toBe('full');
    expect($settings.get().current).toBe('b');
    storage.mood = 'willing';
    expect(bringBack()).toBe('saved');
    expect($settings.get().current).toBe('first');
    expect(kept('first')).toEqual(HARBOUR);
  });
});
