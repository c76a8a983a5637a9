import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, INTERVIEW_VERSION } from '../../../../src/domain/record/interview.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { ASIDE, KEY, openInterview, storedInterview } from '../../helpers/interview-record.ts';

const NEWER = JSON.stringify({ ...EMPTY_INTERVIEW, version: INTERVIEW_VERSION + 1, company: 'Harbour Foods', more: 1 });
const BROKEN = fixture(NEWEST_INTERVIEW).replace('"content-with-it": 4', '"content-with-it": "four"');

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('when a newer version of the site has written it', () => {
  test('it is shown, cannot be changed, and stays as it is', async () => {
    storage.items[KEY] = NEWER;
    const { answer, tick, value, troubleHere, fire } = await openInterview(storage);
    expect([value().company, troubleHere()]).toEqual(['Harbour Foods', 'tooNew']);
    answer('one-word', 'hopeful');
    tick('reflect');
    vi.runAllTimers();
    fire('pagehide');
    expect([value().answers, value().tasks, storage.writes]).toEqual([{}, {}, []]);
  });

  test('in the middle of a sentence, the sentence stays on the page and the record as it is', async () => {
    const { answer, saveAgain, value, troubleHere, waiting } = await openInterview(storage);
    answer('one-word', 'hopeful');
    storage.items[KEY] = NEWER;
    vi.runAllTimers();
    expect([value().answers, value().company]).toEqual([{ 'one-word': 'hopeful' }, 'Harbour Foods']);
    expect([troubleHere(), waiting()]).toEqual(['tooNew', 1]);
    saveAgain();
    expect(storage.items[KEY]).toBe(NEWER);
  });
});

describe('when it cannot be read', () => {
  test('it is set aside whole before what could be read replaces it', async () => {
    storage.items[KEY] = BROKEN;
    const { value, troubleHere, trouble } = await openInterview(storage);
    expect(storage.writes[0]).toBe(BROKEN);
    expect([storage.items[ASIDE], trouble.$setAside.get()]).toEqual([BROKEN, [ASIDE]]);
    expect(storedInterview(storage).scores).toEqual({ prepared: 3, 'right-fit': 5 });
    expect([value(), troubleHere()]).toEqual([storedInterview(storage), undefined]);
  });

  test('nothing at all of it may be readable', async () => {
    storage.items[KEY] = 'not JSON \ud800';
    const { tick, value } = await openInterview(storage);
    expect([storage.items[ASIDE], value()]).toEqual(['not JSON \ud800', EMPTY_INTERVIEW]);
    tick('reflect');
    vi.runAllTimers();
    expect(storedInterview(storage).tasks).toEqual({ reflect: 'done' });
  });

  test('it is not touched while there is no room to set it aside', async () => {
    storage.items[KEY] = BROKEN;
    storage.mood = 'full';
    const { answer, value, troubleHere, waiting, fire } = await openInterview(storage);
    answer('one-word', 'flat');
    vi.runAllTimers();
    fire('pagehide');
    expect(storage.items).toEqual({ [KEY]: BROKEN });
    expect([value().answers['one-word'], value().company]).toEqual(['flat', 'Harbour Foods']);
    expect([troubleHere(), waiting()]).toEqual(['unreadable', 1]);
  });

  test('it is set aside once there is room, and what waits is stored', async () => {
    storage.items[KEY] = BROKEN;
    storage.mood = 'full';
    const { answer, show, troubleHere } = await openInterview(storage);
    answer('one-word', 'flat');
    vi.runAllTimers();
    storage.mood = 'willing';
    show('visible');
    expect([storage.items[ASIDE], troubleHere()]).toEqual([BROKEN, undefined]);
    expect(storedInterview(storage)).toMatchObject({ company: 'Harbour Foods', answers: { 'one-word': 'flat' } });
  });
});
