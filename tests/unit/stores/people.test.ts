import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { fixture, NEWEST_INTERVIEW } from '../helpers/fixture.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { KEY, storedInterview } from '../helpers/interview-record.ts';

const SETTINGS = 'after-the-interview:settings';
const FIXTURE = JSON.parse(fixture(NEWEST_INTERVIEW)) as Interview;

let storage: FakeStorage;

/** The stores as a page with the people and the plan loads them. */
async function openSite() {
  const tab = await openTab(storage);
  const { $interview } = await import('../../../src/stores/record/current.ts');
  return {
    ...{ ...tab, $interview },
    ...(await import('../../../src/stores/people.ts')),
    ...(await import('../../../src/stores/agreement.ts')),
    ...(await import('../../../src/stores/dates.ts')),
    ...(await import('../../../src/stores/worksheet.ts')),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a person', () => {
  test('is added by the first fact about them, and each fact is a change of its own', async () => {
    const one = await openSite();
    const two = await openSite();
    one.writePerson('p1', { name: 'Maya', role: 'Design lead' });
    two.writePerson('p1', { email: 'maya@example.org' });
    vi.runAllTimers();
    const maya = { ...EMPTY_PERSON, name: 'Maya', role: 'Design lead', email: 'maya@example.org' };
    expect(storedInterview(storage)).toEqual({ ...EMPTY_INTERVIEW, people: { p1: maya } });
  });

  test('who was taken away can be brought back, with everything about them', async () => {
    storage.items[KEY] = fixture(NEWEST_INTERVIEW);
    const { removePerson, $interview } = await openSite();
    const putBack = removePerson('k3v9q1');
    expect([$interview.get().people.k3v9q1, $interview.get().agreement.with]).toEqual([undefined, '']);
    vi.runAllTimers();
    expect(Object.keys(storedInterview(storage).people)).not.toContain('k3v9q1');
    putBack();
    vi.runAllTimers();
    expect(storedInterview(storage)).toEqual(FIXTURE);
  });

  test('who is taken away while their name is typed stays away', async () => {
    const { writePerson, removePerson } = await openSite();
    writePerson('p1', { name: 'Maya' });
    removePerson('p1');
    vi.runAllTimers();
    expect(storedInterview(storage).people).toEqual({});
  });

  test('who is taken away right after they were added stays away, though another tab writes meanwhile', async () => {
    const { writePerson, removePerson, hear } = await openSite();
    writePerson('p1', { name: 'Maya' });
    vi.runAllTimers();
    removePerson('p1');
    vi.runAllTimers();
    storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, company: 'Harbour Foods' });
    hear(KEY);
    vi.runAllTimers();
    expect(storedInterview(storage)).toEqual({ ...EMPTY_INTERVIEW, company: 'Harbour Foods' });
  });

  test('has an id that no other has', async () => {
    const { newPersonId } = await openSite();
    const ids = Array.from({ length: 200 }, newPersonId);
    expect(new Set(ids).size).toBe(200);
    expect(ids.filter((id) => !/^[a-z0-9]+$/.test(id))).toEqual([]);
  });
});

test('the fields of an agreement that two tabs write are all kept', async () => {
  const one = await openSite();
  const two = await openSite();
  one.writeAgreement({ answer: 'decide-by', picked: '2026-12-04' });
  two.writeAgreement({ channel: 'phone' });
  vi.runAllTimers();
  expect(storedInterview(storage).agreement).toEqual({
    ...{ with: '', channel: 'phone', answer: 'decide-by', said: '', saidOn: '', picked: '2026-12-04' },
  });
});

test('a date can be moved, and put back as planned', async () => {
  const { moveDate } = await openSite();
  moveDate('follow-up', '2026-12-09');
  moveDate('linkedin', '2026-12-10');
  moveDate('follow-up', undefined);
  vi.runAllTimers();
  expect(storedInterview(storage)).toEqual({ ...EMPTY_INTERVIEW, moved: { linkedin: '2026-12-10' } });
});

test('a line can be marked as practised, and as not', async () => {
  const { markPractised } = await openSite();
  markPractised('first', 'next-time: Slow down', 'Slow down');
  markPractised('first', 'next-time: Breathe', 'Breathe');
  markPractised('first', 'next-time: Breathe', undefined);
  vi.runAllTimers();
  expect(storedInterview(storage)).toEqual({ ...EMPTY_INTERVIEW, practised: { 'next-time: Slow down': 'Slow down' } });
});

test('a holiday is kept with the settings, once, and can be taken away', async () => {
  storage.items[SETTINGS] = fixture('settings-v4');
  const { markHoliday } = await openSite();
  markHoliday('2027-01-01', true);
  markHoliday('2027-01-01', true);
  markHoliday('2026-11-11', false);
  vi.runAllTimers();
  expect(JSON.parse(storage.items[SETTINGS] ?? '')).toEqual({
    ...(JSON.parse(fixture('settings-v4')) as object),
    holidays: { '2026-12-25': 'Christmas Day', '2027-01-01': '' },
  });
});
