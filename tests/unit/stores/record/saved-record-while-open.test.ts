import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, INTERVIEW_VERSION } from '../../../../src/domain/record/interview.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { ASIDE, KEY, openInterview, storedInterview } from '../../helpers/interview-record.ts';

const SOUND = JSON.stringify({ ...EMPTY_INTERVIEW, company: 'Harbour Foods', answers: { 'one-word': 'hopeful' } });
const JUNK = SOUND.slice(0, 60);
const HALF_READABLE = SOUND.replace('"hopeful"', '7');
const NEWER = JSON.stringify({ ...EMPTY_INTERVIEW, version: INTERVIEW_VERSION + 1, company: 'Harbour Foods', more: 1 });

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(['deaf', 'garbling'] as const)('a browser whose storage is %s', (mood) => {
  test('is never said to have saved anything', async () => {
    const { answer, tick, value, troubleHere, waiting, trouble } = await openInterview(storage);
    storage.mood = mood;
    answer('one-word', 'hopeful');
    tick('reflect');
    vi.runAllTimers();
    expect([troubleHere(), waiting(), trouble.$saveState.get().hasSaved]).toEqual(['refused', 2, false]);
    expect([value().answers, value().tasks]).toEqual([{ 'one-word': 'hopeful' }, { reflect: 'done' }]);
  });

  test('gets everything that waits once it keeps what it is given', async () => {
    const { answer, show, troubleHere } = await openInterview(storage);
    storage.mood = mood;
    answer('one-word', 'hopeful');
    vi.runAllTimers();
    storage.mood = 'willing';
    show('visible');
    vi.runAllTimers();
    expect([storedInterview(storage).answers, troubleHere()]).toEqual([{ 'one-word': 'hopeful' }, undefined]);
  });
});

describe.each([
  ['nothing of it can be read', JUNK],
  ['a part of it can be read', HALF_READABLE],
])('when another tab turns the record to junk and %s', (_, junk) => {
  test('the sound copy of this page is written back, and the junk is set aside whole', async () => {
    storage.items[KEY] = SOUND;
    const { hear, value, troubleHere } = await openInterview(storage);
    storage.items[KEY] = junk;
    hear(KEY);
    vi.runAllTimers();
    expect(value()).toEqual(JSON.parse(SOUND));
    expect([storage.items[KEY], storage.items[ASIDE], troubleHere()]).toEqual([SOUND, junk, undefined]);
  });

  test('what is being typed is written with it', async () => {
    storage.items[KEY] = SOUND;
    const { answer, waiting } = await openInterview(storage);
    answer('went-well', 'the tour');
    storage.items[KEY] = junk;
    vi.runAllTimers();
    expect(storedInterview(storage).answers).toEqual({ 'one-word': 'hopeful', 'went-well': 'the tour' });
    expect([storage.items[ASIDE], waiting()]).toEqual([junk, 0]);
  });

  test('without room to set it aside, nothing is touched and the page keeps its copy', async () => {
    storage.items[KEY] = SOUND;
    const { answer, value, troubleHere } = await openInterview(storage);
    storage.items[KEY] = junk;
    storage.mood = 'full';
    answer('went-well', 'the tour');
    vi.runAllTimers();
    expect([storage.items, troubleHere()]).toEqual([{ [KEY]: junk }, 'unreadable']);
    expect([value().company, value().answers]).toEqual([
      'Harbour Foods',
      { 'one-word': 'hopeful', 'went-well': 'the tour' },
    ]);
    storage.mood = 'willing';
    answer('went-well', 'the tour, the dock');
    vi.runAllTimers();
    expect(storage.items[ASIDE]).toBe(junk);
    expect(storedInterview(storage)).toMatchObject({
      company: 'Harbour Foods',
      answers: { 'one-word': 'hopeful', 'went-well': 'the tour, the dock' },
    });
  });
});

test('a sentence that is being typed as a newer version writes the record is kept to its end', async () => {
  storage.items[KEY] = SOUND;
  const { answer, hear, value, troubleHere, waiting } = await openInterview(storage);
  answer('went-well', 'the to');
  storage.items[KEY] = NEWER;
  hear(KEY);
  answer('went-well', 'the tour');
  vi.runAllTimers();
  expect([value().answers['went-well'], troubleHere(), waiting()]).toEqual(['the tour', 'tooNew', 1]);
  expect(storage.items[KEY]).toBe(NEWER);
});

describe('leaving the page', () => {
  test('is not held when nothing waits, and what was just typed is saved on the way', async () => {
    const { answer, leave } = await openInterview(storage);
    expect(leave()).toBe(true);
    answer('one-word', 'hopeful');
    expect(leave()).toBe(true);
    expect(storedInterview(storage).answers).toEqual({ 'one-word': 'hopeful' });
  });

  test.each(['full', 'refusing', 'blocked', 'null', 'deaf', 'garbling'] as const)(
    'is held while something waits that a storage that is %s does not take',
    async (mood) => {
      const { tick, leave } = await openInterview(storage);
      storage.mood = mood;
      tick('reflect');
      expect(leave()).toBe(false);
      storage.mood = 'willing';
      expect(leave()).toBe(true);
      expect(storedInterview(storage).tasks).toEqual({ reflect: 'done' });
    },
  );

  test('is held while words wait that may not be written over a newer version', async () => {
    const { answer, leave } = await openInterview(storage);
    answer('one-word', 'hopeful');
    storage.items[KEY] = NEWER;
    expect([leave(), storage.items[KEY]]).toEqual([false, NEWER]);
  });

  test('is not held where a browser that refuses storage was given nothing to keep', async () => {
    storage.mood = 'blocked';
    const { leave } = await openInterview(storage);
    expect(leave()).toBe(true);
  });

  test('is held while words wait in an interview that is not open any more', async () => {
    const { answer, leave, record } = await openInterview(storage);
    storage.mood = 'full';
    answer('one-word', 'hopeful');
    record.open(`${KEY}-other`);
    expect(leave()).toBe(false);
  });
});
